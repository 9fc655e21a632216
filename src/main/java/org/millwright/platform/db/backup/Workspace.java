package org.millwright.platform.db.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder for what is not finished, beside where the result goes: so that the last step is a rename, and a full disk
/// is the disk that the user has named. It goes with all in it, whatever happens.
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final String PREFIX = ".millwright-work-";

    /// What a killed program has left is not somebody's work any more.
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path parent;
    private final Path folder;

    private Workspace(Path parent, Path folder) {
        this.parent = parent;
        this.folder = folder;
    }

    /// What is done in one.
    @FunctionalInterface
    interface Work<T> {
        Outcome<T> in(Workspace work) throws IOException, SQLException;
    }

    /// Works in a folder of its own. What fails is told in words, and before the rest is taken away: afterwards a disk
    /// that was full is not full any more.
    static <T> Outcome<T> within(Path parent, Work<T> todo) {
        if (!StoreLocation.isUsable(parent)) {
            return Outcome.refused("store.semicolon", parent.toString());
        }
        try (Workspace work = in(parent)) {
            try {
                return todo.in(work);
            } catch (IOException | SQLException | DataAccessException failed) {
                return Outcome.refused(BackupTrouble.of(parent, failed));
            }
        } catch (IOException none) {
            return Outcome.refused(BackupTrouble.of(parent, none));
        }
    }

    private static Workspace in(Path parent) throws IOException {
        Path folder = Files.createTempDirectory(parent, PREFIX);
        // by the file system's own clock, which is not always this computer's
        removeLeftBehind(parent, Files.getLastModifiedTime(folder).toInstant());
        return new Workspace(parent, folder);
    }

    /// Begins anew.
    void clear() throws IOException {
        remove(folder);
        Files.createDirectory(folder);
    }

    Path parent() {
        return parent;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private static void removeLeftBehind(Path parent, Instant now) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.list(parent)) {
            found = all.filter(one -> one.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path one : found) {
            if (Files.getLastModifiedTime(one).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                remove(one);
            }
        }
    }

    /// Takes a folder away with all in it; what cannot be taken away stays, and is logged.
    public static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stays) {
            LOG.warn("{} stays behind", folder, stays);
        }
    }

    @Override
    public void close() {
        remove(folder);
    }
}
