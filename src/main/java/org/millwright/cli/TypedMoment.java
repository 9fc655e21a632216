package org.millwright.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A day, and the time where it was typed too: `2026-12-31`, `2026-12-31T08:30` or `2026-12-31 08:30`.
record TypedMoment(LocalDate day, @Nullable LocalTime time) {

    private static final int DAY_LENGTH = 10;

    /// @throws java.time.format.DateTimeParseException when it is none
    static TypedMoment parse(String word) {
        boolean timed = word.length() > DAY_LENGTH && "T ".indexOf(word.charAt(DAY_LENGTH)) >= 0;
        return timed
                ? new TypedMoment(
                        LocalDate.parse(word.substring(0, DAY_LENGTH)), LocalTime.parse(word.substring(DAY_LENGTH + 1)))
                : new TypedMoment(LocalDate.parse(word), null);
    }
}
