package org.millwright.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.millwright.kernel.Violation;

/// Tells when the embedded database could not write its file, and has given it up: most often the disk is full.
///
/// What was committed since the last write is known only when the file is opened anew.
final class FileLoss {

    /// Less free space than this after a failure is taken for its cause.
    private static final long FULL = 1 << 20;

    private static final int DEEPEST = 20;

    private FileLoss() {}

    static boolean is(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof MVStoreException store && isLost(store.getErrorCode())) {
                return true;
            }
            if (at instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isLost(int code) {
        return code == DataUtils.ERROR_WRITING_FAILED || code == DataUtils.ERROR_CLOSED;
    }

    static Violation told(StoreLocation.FileStore file, Throwable failure) {
        return told(file, failure, free(file));
    }

    /// @param free space on the file's disk, in bytes
    static Violation told(StoreLocation.FileStore file, Throwable failure, long free) {
        return free < FULL
                ? Violation.general("store.disk-full", file.display())
                : Violation.general("store.write-failed", file.display(), reason(failure));
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
    }

    private static long free(StoreLocation.FileStore file) {
        try {
            return Files.getFileStore(file.folder()).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
