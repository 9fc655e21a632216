package org.millwright.workorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One task of a job.
///
/// @param unit of the number that is asked for; null for other kinds
/// @param low the least the number should be, null for none
/// @param high the most it should be, null for none
public record TaskFields(
        String text,
        TaskKind kind,
        @Nullable String unit,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /// 2 and 2.000000 are the same limit.
    public TaskFields {
        low = low == null ? null : low.stripTrailingZeros();
        high = high == null ? null : high.stripTrailingZeros();
    }

    public static TaskFields of(String text, TaskKind kind) {
        return new TaskFields(text, kind, null, null, null);
    }

    /// Whether a number is as it should be.
    public boolean holds(BigDecimal number) {
        return (low == null || number.compareTo(low) >= 0) && (high == null || number.compareTo(high) <= 0);
    }
}
