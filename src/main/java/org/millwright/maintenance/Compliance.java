package org.millwright.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;

/// How well planned maintenance was kept: of the dates that fell due, how many were done on time.
///
/// Dates that were left out or became one with another are counted apart; they are no part of what was due.
///
/// @param due dates for which work was made, that other work satisfied, or that were missed
/// @param notDone of them, those whose work is open or was given up
public record Compliance(int due, int onTime, int late, int missed, int notDone, int leftOut) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What became of one date that fell due.
    public enum Kept implements Labelled {
        ON_TIME,
        LATE,
        NOT_DONE,
        MISSED,
        LEFT_OUT
    }

    /// A date that fell due.
    ///
    /// @param dueOn its own day, which says in which period it counts
    /// @param workDueOn the day its work was due: of a date that a bigger job covers, that of the bigger
    /// @param graceDays of the plan whose work it was, see {@link Grace}
    /// @param doneOn the day its work was done, null when it was not
    public record FellDue(
            LocalDate dueOn,
            LocalDate workDueOn,
            int graceDays,
            OccurrenceStatus status,
            @Nullable LocalDate doneOn) {

        public FellDue(LocalDate dueOn, int graceDays, OccurrenceStatus status, @Nullable LocalDate doneOn) {
            this(dueOn, dueOn, graceDays, status, doneOn);
        }

        public Kept kept() {
            return switch (status) {
                case MISSED -> Kept.MISSED;
                case SKIPPED, SUPERSEDED -> Kept.LEFT_OUT;
                case GENERATED, SATISFIED ->
                    doneOn == null
                            ? Kept.NOT_DONE
                            : doneOn.isAfter(workDueOn.plusDays(graceDays)) ? Kept.LATE : Kept.ON_TIME;
            };
        }

        /// Days after the due date on which the work was done, grace or not; 0 when it was done by then or not at all.
        public int daysLate() {
            return doneOn == null ? 0 : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(workDueOn, doneOn)));
        }
    }

    /// @param from the first day of the period
    /// @param to the last
    public static Compliance of(Collection<FellDue> dates, LocalDate from, LocalDate to) {
        Map<Kept, Integer> counts = new EnumMap<>(Kept.class);
        for (FellDue date : dates) {
            if (!date.dueOn().isBefore(from) && !date.dueOn().isAfter(to)) {
                counts.merge(date.kept(), 1, Integer::sum);
            }
        }
        int leftOut = counts.getOrDefault(Kept.LEFT_OUT, 0);
        return new Compliance(
                counts.values().stream().mapToInt(Integer::intValue).sum() - leftOut,
                counts.getOrDefault(Kept.ON_TIME, 0),
                counts.getOrDefault(Kept.LATE, 0),
                counts.getOrDefault(Kept.MISSED, 0),
                counts.getOrDefault(Kept.NOT_DONE, 0),
                leftOut);
    }

    /// Both together, as of two periods or two areas: the percentages are not averaged.
    public Compliance plus(Compliance other) {
        return new Compliance(
                due + other.due,
                onTime + other.onTime,
                late + other.late,
                missed + other.missed,
                notDone + other.notDone,
                leftOut + other.leftOut);
    }

    /// Done on time of those due, in percent with one decimal, rounded half up; nothing where nothing was due.
    public Optional<BigDecimal> percent() {
        return due == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(onTime)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP));
    }
}
