package org.millwright.maintenance.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millwright.maintenance.CalendarFilter;

/// Counts what stands on days, and keeps the first few of each. An area may have thousands of machines: to look each up
/// here costs nothing, and a database goes through all of them for every row.
record FirstOfDays(CalendarFilter filter, int most, Map<LocalDate, Integer> counts, List<Long> ids) {

    FirstOfDays(CalendarFilter filter, int most) {
        this(filter, most, new HashMap<>(), new ArrayList<>());
    }

    /// In the order in which they stand on their day.
    void take(LocalDate day, long id, long machine) {
        Set<Long> machines = filter.machines();
        if ((machines == null || machines.contains(machine)) && counts.merge(day, 1, Integer::sum) <= most) {
            ids.add(id);
        }
    }
}
