package org.millwright.site;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The days of the week on which the plant works.
///
/// @param version what the user saw, given back with a change; {@link #UNSAVED} until somebody has set it
public record WorkingWeek(Set<DayOfWeek> days, int version) {

    public static final int UNSAVED = 0;

    /// Stands in until the plant has set its own: Monday to Friday.
    public static final WorkingWeek USUAL = new WorkingWeek(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), UNSAVED);

    public WorkingWeek {
        days = Set.copyOf(days);
    }

    /// The days' ISO numbers in order: 12345.
    public String text() {
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    public static WorkingWeek read(String text, int version) {
        return new WorkingWeek(
                text.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet()), version);
    }
}
