package org.millwright.inspection;

import java.time.LocalDate;

/// Days of the plant, both included.
public record Period(LocalDate from, LocalDate to) {

    /// The last days, today included.
    public static Period lastDays(LocalDate today, int days) {
        return new Period(today.minusDays(days - 1L), today);
    }
}
