package org.millwright.ui.calendar;

/// Whether what the plans make in the days in sight is known. Until it is, no sum is final.
enum PlansRead {
    READING("calendar.reading"),
    FAILED("calendar.not-read"),
    READ("calendar.load.none");

    private final String key;

    PlansRead(String key) {
        this.key = key;
    }

    /// Of what is said where no sums can be told.
    String key() {
        return key;
    }
}
