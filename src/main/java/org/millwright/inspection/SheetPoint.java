package org.millwright.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check point on the sheet of a run.
///
/// @param limits those that judged the answer where there is one, else those of the point today
/// @param answer what was found in this run, none while it is not done
/// @param past the last answers of earlier signed runs, the oldest first
public record SheetPoint(
        long checkPointId,
        Stop stop,
        String name,
        CheckPointKind kind,
        @Nullable String unit,
        Limits limits,
        @Nullable String instruction,
        @Nullable GivenAnswer answer,
        List<PastAnswer> past) {

    /// How many earlier answers a sheet shows.
    public static final int MOST_PAST = 12;

    public SheetPoint {
        past = List.copyOf(past);
    }

    public @Nullable PastAnswer previous() {
        return past.isEmpty() ? null : past.getLast();
    }
}
