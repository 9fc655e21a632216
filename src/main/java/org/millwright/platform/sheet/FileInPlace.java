package org.millwright.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import org.millwright.kernel.Outcome;

/// Writes a file completely or not at all: into a temporary file beside it, which takes its place when everything is on
/// the disk. An existing file stays as it was until then.
public final class FileInPlace {

    /// Less free space than this after a failure is taken for its cause.
    private static final long FULL = 1 << 20;

    private FileInPlace() {}

    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /// What the content returned, or why there is no file.
    public static <T> Outcome<T> write(Path target, BooleanSupplier cancelled, Content<T> content) {
        String name = SheetRefusal.nameOf(target);
        if (Files.isDirectory(target)) {
            return Outcome.refused("sheet.write.is-folder", name);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            return Outcome.refused("sheet.write.read-only", name);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Outcome.refused("sheet.write.no-folder", String.valueOf(folder));
        }
        try {
            return Outcome.done(replace(Files.exists(target) ? target.toRealPath() : target, cancelled, content));
        } catch (SheetRefusal refusal) {
            return Outcome.refused(refusal.violation());
        } catch (ClosedByInterruptException interrupted) {
            return Outcome.refused(SheetRefusal.cancelled().violation());
        } catch (AccessDeniedException denied) {
            return Outcome.refused("sheet.write.denied", name, folder.toString());
        } catch (IOException failure) {
            return full(folder)
                    ? Outcome.refused("sheet.write.full", name, folder.toString())
                    : Outcome.refused("sheet.write.failed", name, String.valueOf(failure.getMessage()));
        }
    }

    private static <T> T replace(Path target, BooleanSupplier cancelled, Content<T> content) throws IOException {
        Path part = createBeside(target);
        try {
            T result;
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out = new Cancellable(channel, cancelled)) {
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            if (cancelled.getAsBoolean()) {
                throw SheetRefusal.cancelled();
            }
            move(part, target);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path createBeside(Path target) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path part = target.resolveSibling("." + SheetRefusal.nameOf(target) + "." + attempt + ".part");
            try {
                return Files.createFile(part);
            } catch (FileAlreadyExistsException taken) {
                if (attempt == 100) {
                    throw taken;
                }
            }
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException vanished) {
            throw vanished;
        } catch (FileSystemException occupied) {
            // on Windows a file that is open in Excel cannot be replaced
            throw SheetRefusal.of("sheet.write.in-use", SheetRefusal.nameOf(target));
        }
    }

    private static boolean full(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Ends the writing when asked to, whatever library is doing it.
    private static final class Cancellable extends FilterOutputStream {

        private final BooleanSupplier cancelled;

        Cancellable(FileChannel channel, BooleanSupplier cancelled) {
            super(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            this.cancelled = cancelled;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw SheetRefusal.cancelled();
            }
            out.write(bytes, offset, length);
        }

        /// The libraries close what they write to, but the file must first be forced to the disk.
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
