package org.millwright.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks the user for a file. A port, because the system's own chooser needs a display.
public interface FileChooserPort {

    /// @param label message key, such as "Excel workbook"
    /// @param extensions without the dot; a star for any file
    record FileKind(String label, List<String> extensions) {
        public FileKind {
            extensions = List.copyOf(extensions);
        }

        /// The chosen file with the ending of this kind, which some choosers do not add. Where a file of that name
        /// exists the chooser has not asked about it, so the name stays as it was chosen.
        Path named(Path chosen) {
            if (extensions.contains("*")) {
                return chosen;
            }
            String name = String.valueOf(chosen.getFileName());
            boolean ends = extensions.stream()
                    .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
            Path full = chosen.resolveSibling(name + "." + extensions.getFirst());
            return ends || Files.exists(full) ? chosen : full;
        }
    }

    /// @param title message key
    /// @return empty when the user changed their mind
    Optional<Path> open(String title, List<FileKind> kinds);

    /// The chooser itself asks before a file is replaced.
    Optional<Path> save(String title, String suggestedName, FileKind kind);

    Optional<Path> folder(String title);
}
