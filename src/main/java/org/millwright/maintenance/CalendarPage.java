package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What stands on the days of a span: how many on each, and the first of them.
///
/// @param counts days on which nothing stands are left out
/// @param entries those of one day are one after another
public record CalendarPage(Map<LocalDate, Integer> counts, List<CalendarEntry> entries) {

    public CalendarPage {
        counts = Map.copyOf(counts);
        entries = List.copyOf(entries);
    }

    public List<CalendarEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.on().equals(day)).toList();
    }

    public int count(LocalDate day) {
        return counts.getOrDefault(day, 0);
    }
}
