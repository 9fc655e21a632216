package org.millwright.attachment.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.millwright.attachment.AttachmentRules;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.app.AttachmentRegister.Content;
import org.millwright.kernel.Outcome;
import org.millwright.platform.sheet.FileInPlace;

/// Files on their way between the user's folders and the plant.
public final class AttachmentFiles {

    /// A file of the user, read.
    public record FileRead(String name, FileBytes content) {}

    private final AttachmentRegister register;

    public AttachmentFiles(AttachmentRegister register) {
        this.register = register;
    }

    /// Reads a file, no more of it than may be kept.
    public Outcome<FileRead> read(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        if (Files.isDirectory(file)) {
            return Outcome.refused("attachment.refused.folder", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long bytes = Files.size(file);
            return AttachmentRules.size(name, bytes).then(() -> content(name, in));
        } catch (IOException unreadable) {
            return Outcome.refused("attachment.refused.unreadable", name);
        }
    }

    private static Outcome<FileRead> content(String name, InputStream in) {
        try {
            return Outcome.done(new FileRead(name, FileBytes.of(in.readNBytes((int) AttachmentRules.MOST_BYTES))));
        } catch (IOException unreadable) {
            return Outcome.refused("attachment.refused.unreadable", name);
        }
    }

    /// Writes a copy for the system's viewer. Its name is ours and its ending that of the content, or of a document:
    /// nothing else of what the user gave it decides which program opens it. What could be a program is refused.
    ///
    /// @param folder for copies that nobody needs to keep
    public Outcome<Path> copyForViewer(long attachmentId, Path folder) {
        return content(attachmentId)
                .then(found -> found.row()
                        .kind()
                        .opensAs(found.row().name())
                        .map(ending -> folder.resolve("attachment-" + attachmentId + "." + ending))
                        .map(copy -> copy(found, copy))
                        .orElseGet(() -> Outcome.refused(
                                "attachment.refused.only-saved", found.row().name())));
    }

    private static Outcome<Path> copy(Content found, Path copy) {
        try {
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            var file = copy.toFile();
            // one that was opened before is there, and read-only
            file.setWritable(true);
            Files.write(copy, found.content().array());
            // what somebody changes in a copy would be lost
            file.setReadOnly();
            file.deleteOnExit();
            return Outcome.done(copy);
        } catch (IOException full) {
            return Outcome.refused("attachment.refused.not-written", copy.toString());
        }
    }

    /// Writes the file to where the user wants it.
    public Outcome<Path> save(long attachmentId, Path target) {
        return content(attachmentId)
                .then(found -> FileInPlace.write(target, () -> false, out -> {
                    out.write(found.content().array());
                    return target;
                }));
    }

    private Outcome<Content> content(long attachmentId) {
        return register.content(attachmentId)
                .<Outcome<Content>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("attachment.refused.gone"));
    }
}
