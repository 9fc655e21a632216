package org.millwright.platform.db;

import java.nio.BufferUnderflowException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.millwright.kernel.Violation;

/// Tells when the embedded database found something else in its file than it has written there.
///
/// A file can be opened and worked with for long before somebody asks for the part that is damaged.
public final class FileDamage {

    private static final String TOLD = "store.damaged-inside";

    private static final Set<Integer> CODES = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_UNSUPPORTED_FORMAT,
            DataUtils.ERROR_SERIALIZATION);

    /// Where the database takes its file apart; what goes wrong there does so for what it reads.
    private static final List<String> READING = List.of("org.h2.mvstore.", "org.h2.compress.");

    private static final int DEEPEST = 20;

    private FileDamage() {}

    static boolean is(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (isOne(at)) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isOne(Throwable failure) {
        return switch (failure) {
            case MVStoreException store -> CODES.contains(store.getErrorCode());
            // a plant has all its tables, unless the list of them is damaged
            case SQLException sql ->
                sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1
                        || sql.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1;
            case IndexOutOfBoundsException _,
                    NegativeArraySizeException _,
                    BufferUnderflowException _,
                    IllegalArgumentException _ -> isReading(failure);
            default -> false;
        };
    }

    private static boolean isReading(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
                return READING.stream().anyMatch(name::startsWith);
            }
        }
        return false;
    }

    /// What to tell of a failure; empty when the plant's file is not damaged, as far as that shows.
    public static Optional<Violation> told(StoreLocation location, Throwable failure) {
        return location instanceof StoreLocation.FileStore file && is(failure)
                ? Optional.of(told(file))
                : Optional.empty();
    }

    static Violation told(StoreLocation.FileStore file) {
        return Violation.general(TOLD, file.display());
    }

    /// Whether something was refused for this.
    public static boolean isTold(List<Violation> reasons) {
        return reasons.stream().anyMatch(reason -> reason.message().key().equals(TOLD));
    }
}
