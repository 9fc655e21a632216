package org.millwright.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file chooser whose user always picks the same path; null for one who changes their mind.
public record TestFiles(@Nullable Path path) implements FileChooserPort {

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
        return Optional.ofNullable(path);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind kind) {
        return Optional.ofNullable(path).map(kind::named);
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(path);
    }
}
