package org.millwright.ui.calendar;

/// Where to go in the calendar.
interface CalendarSteps {

    void step(int by);

    void today();

    void view(CalendarView view);

    void filtered();
}
