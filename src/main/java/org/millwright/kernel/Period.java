package org.millwright.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days from `first` to `last`, both included.
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it starts: " + first + " to " + last);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
