package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.workorder.WorkOrderCosts;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderMove;
import org.millwright.workorder.WorkOrderStatus;

/// Reads one work order with all that belongs to it; the path of its machine is left to the equipment's own queries.
public final class WorkOrderDetailReader {

    private final LabourStore labour = new LabourStore();
    private final IssuedPartsReader parts = new IssuedPartsReader();

    public @Nullable WorkOrderDetail detail(DSLContext dsl, long id) {
        var found = dsl.select(WORK_ORDER.asterisk(), EQUIPMENT.TAG, EQUIPMENT.NAME, PERSON.NAME)
                .from(WORK_ORDER)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(WORK_ORDER.ASSIGNEE_ID))
                .where(WORK_ORDER.ID.eq(id))
                .fetchOne();
        return found == null
                ? null
                : new WorkOrderDetail(
                        WorkOrderRecords.read(found.into(WORK_ORDER)),
                        found.get(EQUIPMENT.TAG),
                        found.get(EQUIPMENT.NAME),
                        List.of(),
                        found.get(PERSON.NAME),
                        checkPoints(dsl, id),
                        moves(dsl, id),
                        labour.lines(dsl, id),
                        parts.of(dsl, id),
                        costs(dsl, id));
    }

    /// The point on the order itself, and those of all findings that went into it.
    private static List<String> checkPoints(DSLContext dsl, long id) {
        var found = DSL.select(ROUND_ANSWER.CHECK_POINT_ID).from(ROUND_ANSWER).where(ROUND_ANSWER.WORK_ORDER_ID.eq(id));
        var onTheOrder = DSL.select(WORK_ORDER.CHECK_POINT_ID).from(WORK_ORDER).where(WORK_ORDER.ID.eq(id));
        return dsl.select(CHECK_POINT.NAME)
                .from(CHECK_POINT)
                .where(CHECK_POINT.ID.in(found.union(onTheOrder)))
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch(row -> row.value1());
    }

    private static List<WorkOrderMove> moves(DSLContext dsl, long id) {
        return dsl.selectFrom(WORK_ORDER_MOVE)
                .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(id))
                .orderBy(WORK_ORDER_MOVE.MOVED_AT, WORK_ORDER_MOVE.ID)
                .fetch(row -> new WorkOrderMove(
                        row.getId(),
                        row.getOldStatus() == null ? null : WorkOrderStatus.valueOf(row.getOldStatus()),
                        WorkOrderStatus.valueOf(row.getNewStatus()),
                        row.getMovedAt(),
                        row.getMovedBy(),
                        row.getComment()));
    }

    private static WorkOrderCosts costs(DSLContext dsl, long id) {
        Map<CostCategory, Money> sums = new EnumMap<>(CostCategory.class);
        dsl.select(COST_ENTRY.CATEGORY, DSL.sum(COST_ENTRY.AMOUNT))
                .from(COST_ENTRY)
                .where(COST_ENTRY.WORK_ORDER_ID.eq(id))
                .groupBy(COST_ENTRY.CATEGORY)
                .forEach(row -> sums.put(CostCategory.valueOf(row.value1()), Money.of(row.value2())));
        return new WorkOrderCosts(sums);
    }
}
