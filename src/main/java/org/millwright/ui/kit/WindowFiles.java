package org.millwright.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.i18n.Messages;

/// The system's own choosers; they open where the last file was.
public final class WindowFiles implements FileChooserPort {

    private final Messages messages;
    private final Supplier<@Nullable Window> owner;
    private @Nullable Path lastFolder;

    public WindowFiles(Messages messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get())).map(kind::named);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialDirectory(start());
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialDirectory(start());
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(
                            messages.text(kind.label()),
                            kind.extensions().stream()
                                    .flatMap(WindowFiles::patterns)
                                    .toList()));
        }
        return chooser;
    }

    /// One system reads the first as any file, another the second, which alone takes a name without an ending.
    private static Stream<String> patterns(String extension) {
        return "*".equals(extension) ? Stream.of("*.*", "*") : Stream.of("*." + extension);
    }

    private @Nullable File start() {
        return lastFolder != null && Files.isDirectory(lastFolder) ? lastFolder.toFile() : null;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null && file.getParentFile() != null) {
            lastFolder = file.getParentFile().toPath();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
