package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.recurrence.Recurrence;

/// When a plan falls due.
///
/// @param shiftRule moves a fixed plan's dates on after late work; null for none
/// @param leadDays how many days before its date work appears
/// @param severalOpen whether work is made while earlier work of the same plan and machine is open
public record PlanTiming(
        Triggers triggers,
        PlanBasis basis,
        @Nullable ShiftRule shiftRule,
        DayRules days,
        int leadDays,
        boolean severalOpen) {

    /// A plan by the calendar alone, on whatever day that is.
    public PlanTiming(Recurrence recurrence, LocalDate anchor, PlanBasis basis, int leadDays) {
        this(Triggers.calendar(recurrence, anchor), basis, null, DayRules.NONE, leadDays, false);
    }

    public LocalDate anchor() {
        return triggers.anchor();
    }

    /// The triggers, and the season where there is one.
    ///
    /// @param unit what the meter counts in; empty where there is none, or nobody knows
    public Message sentence(String unit) {
        Season season = days.season();
        return season == null
                ? triggers.sentence(unit)
                : Message.of("maintenance.sentence.season", triggers.sentence(unit), season.first(), season.last());
    }

    /// The day on which the work of a date is made.
    public LocalDate appears(LocalDate dueOn) {
        return leadDays == 0 ? dueOn : dueOn.minusDays(leadDays);
    }

    /// From when dates concern a machine that is under the plan from its start: the latest that has
    /// come, so that a plan entered with an old anchor does not begin with a list of missed dates; else
    /// the anchor. What a meter or a condition demands concerns it from today on.
    public LocalDate concern(LocalDate today) {
        Recurrence rule = triggers.recurrence();
        if (rule == null || !triggers.byCalendarOnly()) {
            return Scheduling.latest(anchor(), today);
        }
        return rule.dates(anchor(), anchor(), today).stream()
                .reduce((before, next) -> next)
                .orElse(anchor());
    }
}
