package org.millwright.attachment.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.millwright.attachment.AttachmentRules;
import org.millwright.attachment.FileBytes;
import org.millwright.attachment.app.AttachmentRegister.Content;
import org.millwright.kernel.Outcome;
import org.millwright.platform.sheet.FileInPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files on their way between the user's folders and the plant.
public final class AttachmentFiles {

    /// A file of the user, read.
    public record FileRead(String name, FileBytes content) {}

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFiles.class);
    private static final String COPY = "attachment-";

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
                        .map(ending -> folder.resolve(COPY + attachmentId + "." + ending))
                        .map(copy -> copy(found, copy))
                        .orElseGet(() -> Outcome.refused(
                                "attachment.refused.only-saved", found.row().name())));
    }

    private static Outcome<Path> copy(Content found, Path copy) {
        try {
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            var file = copy.toFile();
            byte[] content = found.content().array();
            // a program that still shows it may keep others from writing to it
            if (file.length() == content.length && Arrays.equals(Files.readAllBytes(copy), content)) {
                return Outcome.done(copy);
            }
            // one that was opened before is there, and read-only
            file.setWritable(true);
            Files.write(copy, content);
            // what somebody changes in a copy would be lost
            file.setReadOnly();
            file.deleteOnExit();
            return Outcome.done(copy);
        } catch (IOException full) {
            return Outcome.refused("attachment.refused.not-written", copy.toString());
        }
    }

    /// Deletes copies for the viewer that were left behind, as after a power failure. One that another program holds
    /// stays until the next time.
    ///
    /// @param before younger ones may be in sight
    public static void clearCopies(Path folder, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, COPY + "*")) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(before)) {
                    delete(copy);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            LOG.debug("copies stay in {}", folder, unreadable);
        }
    }

    private static void delete(Path copy) {
        // Windows deletes nothing that is read-only
        copy.toFile().setWritable(true);
        try {
            Files.deleteIfExists(copy);
        } catch (IOException held) {
            copy.toFile().setReadOnly();
            LOG.debug("{} stays", copy, held);
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
