package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.millwright.workorder.WorkOrderStatus;

/// The status of a work order in SQL.
final class StatusField {

    /// Somebody still has to do the work.
    static final Condition OPEN = WORK_ORDER.SETTLED.isFalse();

    private StatusField() {}

    /// The place in a work order's life, for sorting.
    static Field<Integer> place() {
        return DSL.case_(WORK_ORDER.STATUS)
                .mapValues(
                        Arrays.stream(WorkOrderStatus.values()).collect(Collectors.toMap(Enum::name, Enum::ordinal)));
    }
}
