package org.millwright.meter;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One reading of the record.
///
/// @param lifeToDate what it brought the meter to; none for a reading that does not count: one that
/// was struck out, or followed by another of the same moment
/// @param recordedBy who said so
/// @param struck the counter-entry that took it out
public record ReadingRow(
        long id,
        Reading reading,
        @Nullable BigDecimal lifeToDate,
        ReadingSource source,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable Strike struck) {

    /// Why, when and by whom a reading was struck out.
    public record Strike(String reason, Instant at, String by) {}

    public boolean counts() {
        return lifeToDate != null;
    }
}
