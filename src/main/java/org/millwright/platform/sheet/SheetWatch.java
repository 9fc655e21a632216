package org.millwright.platform.sheet;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// How a long reading is watched.
///
/// @param cancelled asked at every row; when true the reading ends refused
/// @param progress told now and then which fraction is done, from 0 to 1
public record SheetWatch(BooleanSupplier cancelled, DoubleConsumer progress) {

    /// Nobody watches.
    public static final SheetWatch NONE = new SheetWatch(() -> false, fraction -> {});

    private static final int ROWS_BETWEEN_REPORTS = 512;

    /// @throws SheetRefusal when cancelled
    void row(long row, long done, long total) {
        if (cancelled.getAsBoolean()) {
            throw SheetRefusal.cancelled();
        }
        if (row % ROWS_BETWEEN_REPORTS == 0 && total > 0) {
            progress.accept(Math.min(1.0, (double) done / total));
        }
    }
}
