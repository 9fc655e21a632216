package org.millwright.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The events of one day, noted in any order and read in the order of time. Events of the same minute stay as noted.
final class DayLog {

    private final LocalDate day;
    private final List<SampleEvent> events = new ArrayList<>();

    DayLog(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    LocalDateTime at(int hour, int minute) {
        return day.atTime(hour, minute);
    }

    /// @throws IllegalArgumentException when the event is not of this day
    void add(SampleEvent event) {
        if (!event.at().toLocalDate().equals(day)) {
            throw new IllegalArgumentException("not on " + day + ": " + event);
        }
        events.add(event);
    }

    List<SampleEvent> inOrder() {
        events.sort(Comparator.comparing(SampleEvent::at));
        return events;
    }
}
