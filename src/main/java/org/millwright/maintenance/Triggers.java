package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.recurrence.Recurrence;

/// What makes a plan fall due; at least one of the three.
///
/// @param anchor the first day the plan may fall due, from which a fixed one counts
public record Triggers(
        @Nullable Recurrence recurrence,
        LocalDate anchor,
        @Nullable MeterTrigger meter,
        @Nullable ConditionTrigger condition,
        Combination combination) {

    public static Triggers calendar(Recurrence recurrence, LocalDate anchor) {
        return new Triggers(recurrence, anchor, null, null, Combination.ANY);
    }

    /// Whether the calendar alone decides.
    boolean byCalendarOnly() {
        return meter == null && condition == null;
    }

    /// "Every 3 months on the last Friday, or every 500 h of Running hours, whichever comes first".
    ///
    /// @param unit what the meter counts in; empty where there is none, or nobody knows
    public Message sentence(String unit) {
        return TriggerSentence.of(this, unit);
    }
}
