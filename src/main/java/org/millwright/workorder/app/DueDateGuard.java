package org.millwright.workorder.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.platform.db.Tx;

/// Says whether a work order may be due on another day. Those who made it know, not the work orders themselves.
@FunctionalInterface
public interface DueDateGuard {

    /// Any day is right.
    DueDateGuard NONE = (tx, orderId, dueOn) -> new Checks();

    /// @param dueOn the other day, null for none
    Checks check(Tx tx, long orderId, @Nullable LocalDate dueOn);
}
