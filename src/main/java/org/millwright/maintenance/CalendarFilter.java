package org.millwright.maintenance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is looked for in the calendar.
///
/// @param craft work that needs it; null for every work
/// @param machines work on these; null for all
/// @param openOnly leaves out what is done or given up
public record CalendarFilter(
        @Nullable String craft, @Nullable Set<Long> machines, boolean openOnly) {

    public static final CalendarFilter OPEN = new CalendarFilter(null, null, true);

    public boolean shows(CalendarEntry entry) {
        return (machines == null || machines.contains(entry.equipmentId()))
                && (craft == null || needs(entry, CraftCapacity.key(craft)));
    }

    private static boolean needs(CalendarEntry entry, String wanted) {
        if (entry instanceof CalendarEntry.PlanEntry plan) {
            return plan.planned().job().hours().stream()
                            .anyMatch(hours -> CraftCapacity.key(hours.craft()).equals(wanted))
                    || wanted.equals(key(plan.planned().job().craft()));
        }
        return wanted.equals(key(entry.craft()));
    }

    private static @Nullable String key(@Nullable String craft) {
        return craft == null ? null : CraftCapacity.key(craft);
    }
}
