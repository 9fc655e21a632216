package org.millwright.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.workorder.WorkOrderType;

/// When a work order came and went, in days of the plant.
///
/// @param givenUpOn when it was rejected or declared void
/// @param repairHours from the start of the work until the machine was back in service; none while it is not
public record JobLife(
        WorkOrderType type,
        LocalDate reportedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate givenUpOn,
        @Nullable BigDecimal repairHours) {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);
    private static final int HOURS_SCALE = 4;

    /// At the end of the day, as far as is known now: work that was reopened counts as never completed.
    public boolean isOpenAt(LocalDate day) {
        return !reportedOn.isAfter(day) && !isOver(completedOn, day) && !isOver(givenUpOn, day);
    }

    /// On the due date and before, work is not overdue.
    public boolean isOverdueAt(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day) && isOpenAt(day);
    }

    private static boolean isOver(@Nullable LocalDate end, LocalDate day) {
        return end != null && !end.isAfter(day);
    }

    /// The elapsed hours of a repair.
    ///
    /// @param backInService none: the machine ran again when the work was completed
    public static @Nullable BigDecimal repairHours(
            @Nullable Instant started, @Nullable Instant completed, @Nullable Instant backInService) {
        Instant end = backInService == null ? completed : backInService;
        if (started == null || completed == null || end == null) {
            return null;
        }
        long seconds = Math.max(0, Duration.between(started, end).toSeconds());
        return BigDecimal.valueOf(seconds).divide(SECONDS_OF_AN_HOUR, HOURS_SCALE, RoundingMode.HALF_UP);
    }
}
