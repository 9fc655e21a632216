package org.millwright.ui.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.CalendarEntry;

/// What happens to what is chosen in the calendar.
interface EntryActions {

    void chosen(LocalDate day, @Nullable CalendarEntry entry);

    void open(CalendarEntry entry);

    void move(CalendarEntry entry, LocalDate to);

    void showAll(LocalDate day);
}
