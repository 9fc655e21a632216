package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.platform.db.Ids;
import org.millwright.workorder.WorkOrderCosts;
import org.millwright.workorder.WorkOrderLine;

/// Reads work orders with their hours and costs, a page at a time.
public final class WorkOrderLineReader {

    public List<WorkOrderLine> lines(DSLContext dsl, long[] ids) {
        List<Long> wanted = Arrays.stream(ids).boxed().toList();
        Map<Long, BigDecimal> hours = hours(dsl, wanted);
        Map<Long, Map<CostCategory, Money>> costs = costs(dsl, wanted);
        Map<Long, WorkOrderLine> byId = new HashMap<>();
        dsl.select(WORK_ORDER.asterisk(), EQUIPMENT.TAG, EQUIPMENT.NAME, PERSON.NAME)
                .from(WORK_ORDER)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(WORK_ORDER.ASSIGNEE_ID))
                .where(WORK_ORDER.ID.in(wanted))
                .forEach(found -> {
                    long id = found.get(WORK_ORDER.ID);
                    var spent = new WorkOrderCosts(costs.getOrDefault(id, Map.of()));
                    byId.put(
                            id,
                            new WorkOrderLine(
                                    WorkOrderRecords.read(found.into(WORK_ORDER)),
                                    found.get(EQUIPMENT.TAG),
                                    found.get(EQUIPMENT.NAME),
                                    found.get(PERSON.NAME),
                                    hours.getOrDefault(id, BigDecimal.ZERO),
                                    spent.of(CostCategory.LABOUR),
                                    spent.of(CostCategory.MATERIAL),
                                    spent.total()));
                });
        return Ids.inOrder(ids, byId);
    }

    private static Map<Long, BigDecimal> hours(DSLContext dsl, List<Long> ids) {
        return dsl.select(LABOUR_ENTRY.WORK_ORDER_ID, DSL.sum(LABOUR_ENTRY.HOURS))
                .from(LABOUR_ENTRY)
                .where(LABOUR_ENTRY.WORK_ORDER_ID.in(ids))
                .groupBy(LABOUR_ENTRY.WORK_ORDER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static Map<Long, Map<CostCategory, Money>> costs(DSLContext dsl, List<Long> ids) {
        Map<Long, Map<CostCategory, Money>> byOrder = new HashMap<>();
        dsl.select(COST_ENTRY.WORK_ORDER_ID, COST_ENTRY.CATEGORY, DSL.sum(COST_ENTRY.AMOUNT))
                .from(COST_ENTRY)
                .where(COST_ENTRY.WORK_ORDER_ID.in(ids))
                .groupBy(COST_ENTRY.WORK_ORDER_ID, COST_ENTRY.CATEGORY)
                .forEach(row -> byOrder.computeIfAbsent(row.value1(), id -> new EnumMap<>(CostCategory.class))
                        .put(CostCategory.valueOf(row.value2()), Money.of(row.value3())));
        return byOrder;
    }
}
