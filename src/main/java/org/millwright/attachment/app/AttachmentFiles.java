package org.millwright.attachment.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.millwright.attachment.AttachmentRules;
import org.millwright.attachment.FileBytes;
import org.millwright.kernel.Outcome;

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

    /// Writes a copy for the system's viewer. Its name is ours and its ending what the content is: nothing of what the
    /// user gave it decides which program opens it.
    ///
    /// @param folder for copies that nobody needs to keep
    public Outcome<Path> copyForViewer(long attachmentId, Path folder) {
        return register.content(attachmentId)
                .<Outcome<Path>>map(found -> {
                    Path copy = folder.resolve("attachment-" + attachmentId + "."
                            + found.row().kind().ending());
                    try {
                        Files.createDirectories(folder);
                        Files.write(copy, found.content().array());
                        copy.toFile().deleteOnExit();
                        return Outcome.done(copy);
                    } catch (IOException full) {
                        return Outcome.refused("attachment.refused.not-written", copy.toString());
                    }
                })
                .orElseGet(() -> Outcome.refused("attachment.refused.gone"));
    }
}
