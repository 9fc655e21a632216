package org.millwright.workorder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.millwright.kernel.Labelled;

/// How long open work has been overdue.
public enum Overdue implements Labelled {
    DAYS_1_TO_7(7),
    DAYS_8_TO_30(30),
    DAYS_31_TO_60(60),
    DAYS_61_TO_90(90),
    OVER_90_DAYS(Long.MAX_VALUE);

    private final long mostDays;

    Overdue(long mostDays) {
        this.mostDays = mostDays;
    }

    /// None on the due date and before.
    public static Optional<Overdue> of(LocalDate dueOn, LocalDate today) {
        long days = ChronoUnit.DAYS.between(dueOn, today);
        for (Overdue bucket : values()) {
            if (days >= 1 && days <= bucket.mostDays) {
                return Optional.of(bucket);
            }
        }
        return Optional.empty();
    }
}
