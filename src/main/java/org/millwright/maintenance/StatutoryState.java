package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;

/// How near the day is on which an inspection that the law demands is due. There is no grace: the day after is overdue.
public enum StatutoryState implements Labelled {
    OVERDUE,
    /// Within 30 days.
    DUE_30,
    /// Within 60 days.
    DUE_60,
    /// Within 90 days.
    DUE_90,
    LATER,
    /// Neither a certificate nor a date of the plan is known.
    UNKNOWN;

    public static StatutoryState of(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) {
            return OVERDUE;
        } else if (days <= 30) {
            return DUE_30;
        } else if (days <= 60) {
            return DUE_60;
        }
        return days <= 90 ? DUE_90 : LATER;
    }
}
