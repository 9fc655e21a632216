package org.millwright.ui.calendar;

import java.time.LocalDate;

/// What is known of a day besides its entries.
///
/// @param outside in sight beside the month that is looked at
/// @param rest the plant does not work
/// @param note the holiday's name; empty for none
record DayLook(LocalDate today, boolean outside, boolean rest, String note, boolean tall) {}
