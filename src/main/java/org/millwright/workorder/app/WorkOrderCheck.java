package org.millwright.workorder.app;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;
import org.millwright.workorder.store.LabourCheckReader;
import org.millwright.workorder.store.WorkOrderCheckReader;

/// A work order stands where its last move took it, with all that belongs there, and its hours have cost
/// what they are worth.
public final class WorkOrderCheck implements StoreCheck {

    private final WorkOrderCheckReader orders = new WorkOrderCheckReader();
    private final LabourCheckReader labour = new LabourCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return Stream.concat(orders.check(dsl).stream(), labour.check(dsl).stream())
                .toList();
    }
}
