package org.millwright.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A run of a round as a line of a list.
///
/// @param points how many there are to answer; of a signed run, how many there were
/// @param findings failed and flagged points
public record RunRow(
        long id,
        String number,
        long roundId,
        String roundCode,
        String roundName,
        String equipmentTag,
        String equipmentName,
        LocalDate dueOn,
        RoundRunStatus status,
        int points,
        int answered,
        int findings,
        @Nullable Instant startedAt,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        boolean partial) {

    /// Whole days past the due date; zero when it is not late, or nobody has to walk it any more.
    public long daysLate(LocalDate today) {
        return status.isOpen() && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }
}
