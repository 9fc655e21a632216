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
    static final Condition OPEN = WORK_ORDER.STATUS.in(WorkOrderStatus.OPEN_NAMES);

    /// Open work first.
    static final Field<Integer> OPEN_FIRST = DSL.when(OPEN, 0).otherwise(1);

    private StatusField() {}

    /// The place in a work order's life, for sorting.
    static Field<Integer> place() {
        return DSL.case_(WORK_ORDER.STATUS)
                .mapValues(
                        Arrays.stream(WorkOrderStatus.values()).collect(Collectors.toMap(Enum::name, Enum::ordinal)));
    }
}
