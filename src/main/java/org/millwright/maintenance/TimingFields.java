package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.recurrence.Recurrence;

/// What people enter about when a plan falls due; the same as {@link PlanTiming}, before anybody checked it.
///
/// @param recurrence the calendar's rule as {@link Recurrence#parse(String)} reads it; null or empty for none
/// @param anchorOn the first day the plan may fall due
/// @param statutory demanded by law: never late by a day without being counted as late
public record TimingFields(
        @Nullable String recurrence,
        @Nullable LocalDate anchorOn,
        @Nullable MeterTrigger meter,
        @Nullable ConditionTrigger condition,
        Combination combination,
        PlanBasis basis,
        @Nullable ShiftRule shiftRule,
        WorkingDayShift shift,
        @Nullable Season season,
        int leadDays,
        boolean severalOpen,
        boolean statutory) {

    /// A plan by the calendar alone, on whatever day that is.
    public static TimingFields calendar(
            String recurrence, @Nullable LocalDate anchorOn, PlanBasis basis, int leadDays) {
        return new TimingFields(
                recurrence,
                anchorOn,
                null,
                null,
                Combination.ANY,
                basis,
                null,
                WorkingDayShift.NONE,
                null,
                leadDays,
                false,
                false);
    }

    /// Whether anything makes the plan fall due.
    public boolean hasTrigger() {
        return hasRule() || meter != null || condition != null;
    }

    boolean hasRule() {
        return recurrence != null && !recurrence.isBlank();
    }

    /// What {@link PlanRules} found nothing wrong with.
    public PlanTiming timing() {
        if (anchorOn == null) {
            throw new IllegalStateException("a plan without its first day");
        }
        Recurrence rule = hasRule() ? Recurrence.parse(recurrence).orThrow() : null;
        return new PlanTiming(
                new Triggers(rule, anchorOn, meter, condition, combination),
                basis,
                shiftRule,
                new DayRules(shift, season),
                leadDays,
                severalOpen);
    }
}
