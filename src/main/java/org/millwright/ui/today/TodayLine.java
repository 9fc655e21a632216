package org.millwright.ui.today;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.millwright.kernel.Message;
import org.millwright.ui.nav.Route;

/// A line of Today: the heading of a group, or something that waits for someone.
sealed interface TodayLine {

    /// @param count how many wait in the group, which may be more than are listed
    record Heading(Message label, int count, Route all) implements TodayLine {}

    /// @param number what people call it by
    /// @param dueOn none for what waits since it happened, such as an alert
    /// @param detail where it is, or how bad
    /// @param action what opening the route does, as a word
    record Item(
            Ikon icon,
            String number,
            String title,
            Message detail,
            @Nullable LocalDate dueOn,
            Message action,
            Route route)
            implements TodayLine {}
}
