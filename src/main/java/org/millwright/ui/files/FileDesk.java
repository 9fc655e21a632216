package org.millwright.ui.files;

import java.nio.file.Path;
import org.millwright.attachment.app.AttachmentFiles;
import org.millwright.ui.kit.FileOpener;

/// How files come from this computer and go back to it.
///
/// @param opener shows files in the system's viewer
/// @param copies where copies for the viewer are put
public record FileDesk(AttachmentFiles files, FileOpener opener, Path copies) {}
