package org.millwright.platform.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds a store file for this process, and tells a second one who has it.
///
/// The lock lies on a byte far behind the text, so that the text can be read by others on every system.
public final class StoreLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    static Outcome<StoreLock> acquire(StoreLocation.FileStore store, StoreHolder holder) {
        Path file = store.folder().resolve(store.name() + ".lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(store.folder());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return inUse(store.file().toString(), StoreHolder.read(Files.readString(file)));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.written().getBytes(StandardCharsets.UTF_8)), 0);
            return Outcome.done(new StoreLock(file, channel, lock));
        } catch (IOException cannotWrite) {
            LOG.info("cannot lock {}", file, cannotWrite);
            closeQuietly(channel);
            return Outcome.refused("store.folder-read-only", store.folder().toString());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static Outcome<StoreLock> inUse(String plant, Optional<StoreHolder> holder) {
        return holder.<Outcome<StoreLock>>map(by -> Outcome.refused(
                        "store.in-use", plant, by.actor().name(), by.actor().workstation(), by.since(), by.process()))
                .orElseGet(() -> Outcome.refused("store.in-use-unknown", plant));
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException lost) {
                LOG.debug("closing the lock's channel", lost);
            }
        }
    }

    @Override
    public void close() {
        try {
            // removed while still held, so that nobody else's lock file is taken away
            Files.deleteIfExists(file);
            lock.release();
            channel.close();
        } catch (IOException left) {
            LOG.warn("the lock file {} stays behind; it does no harm", file, left);
        }
    }
}
