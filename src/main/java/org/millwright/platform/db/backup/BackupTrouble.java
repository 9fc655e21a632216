package org.millwright.platform.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.millwright.kernel.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says why a backup, a restore or a move came to nothing, in words that tell what to do.
final class BackupTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(BackupTrouble.class);

    /// Less free space than this after a failure is taken for its cause.
    private static final long FULL = 1 << 20;

    /// Causes can go in circles.
    private static final int DEEPEST = 20;

    private BackupTrouble() {}

    /// @param folder that was written to
    static Violation of(Path folder, Exception cause) {
        return of(folder, cause, free(folder));
    }

    /// @param free space on the folder's disk, in bytes
    static Violation of(Path folder, Exception cause, long free) {
        LOG.error("nothing was made in {}", folder, cause);
        String where = folder.toString();
        if (!Files.isDirectory(folder)) {
            return Violation.general("backup.folder-gone", where);
        }
        if (!Files.isWritable(folder)) {
            return Violation.general("backup.folder-read-only", where);
        }
        if (free < FULL) {
            return Violation.general("backup.disk-full", where);
        }
        return Violation.general("backup.failed", where, reason(cause));
    }

    static String reason(Throwable cause) {
        Throwable root = cause;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
