package org.millwright.ui.kit;

import java.nio.file.Path;
import org.millwright.kernel.Outcome;

/// Hands a file to the system. A port, because every system does it in its own way. Called in the background.
public interface FileOpener {

    /// Opens the file with the program that the user has chosen for its kind.
    Outcome<Path> open(Path file);

    Outcome<Path> showInFolder(Path file);
}
