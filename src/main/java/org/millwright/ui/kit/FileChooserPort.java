package org.millwright.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for a file. A port, because the system's own chooser needs a display.
public interface FileChooserPort {

    /// @param label message key, such as "Excel workbook"
    /// @param extensions without the dot
    record FileKind(String label, List<String> extensions) {
        public FileKind {
            extensions = List.copyOf(extensions);
        }
    }

    /// @param title message key
    /// @return empty when the user changed their mind
    Optional<Path> open(String title, List<FileKind> kinds);

    /// The chooser itself asks before a file is replaced.
    Optional<Path> save(String title, String suggestedName, FileKind kind);

    Optional<Path> folder(String title);
}
