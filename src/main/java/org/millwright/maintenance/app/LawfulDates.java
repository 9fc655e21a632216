package org.millwright.maintenance.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.maintenance.store.OrderRules;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.app.DueDateGuard;

/// Work that the law demands is not put off past the day that its plan gave it, wherever somebody tries.
public final class LawfulDates implements DueDateGuard {

    private final OrderRules rules = new OrderRules();

    @Override
    public Checks check(Tx tx, long orderId, @Nullable LocalDate dueOn) {
        return rules.of(tx.dsl(), orderId).map(rule -> rule.lawful(dueOn)).orElseGet(Checks::new);
    }
}
