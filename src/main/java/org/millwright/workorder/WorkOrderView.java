package org.millwright.workorder;

import java.util.Locale;
import java.util.Set;
import org.millwright.kernel.Labelled;

/// The quick filters above the list of work orders.
public enum WorkOrderView implements Labelled {
    OPEN,
    OVERDUE,
    /// Open and assigned to whoever sits at this desk.
    MINE,
    ON_HOLD,
    ALL;

    /// Those that show nothing but open work.
    public static final Set<WorkOrderView> OF_OPEN_WORK = Set.of(OPEN, OVERDUE, MINE, ON_HOLD);

    /// As filters and the command line spell it: `on-hold`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
