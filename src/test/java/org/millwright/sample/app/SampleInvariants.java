package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOCK_ALERT;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.plant.Plant;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.Move;
import org.millwright.workorder.Moves;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;

/// What must hold of a plant whatever was done in it; asked here of one with a long history.
public final class SampleInvariants {

    private static final List<String> AUDITED = List.of(
            "plant",
            "cost_centre",
            "person",
            "labour_rate",
            "equipment_class",
            "equipment",
            "storeroom",
            "part",
            "stock",
            "movement",
            "stock_alert",
            "inspection_round",
            "check_point",
            "round_run",
            "round_answer",
            "maintenance_plan",
            "plan_equipment",
            "occurrence",
            "work_order",
            "work_order_move",
            "labour_entry",
            "cost_entry");

    private SampleInvariants() {}

    public static void assertHold(Plant plant) {
        plant.store().read(dsl -> {
            stockIsTheSumOfItsMovements(dsl);
            partsAreTheSumsOfTheirMovements(dsl);
            alertsStandWhereLittleLies(dsl);
            workOrdersWentAllowedWays(dsl);
            everyRecordIsAudited(dsl);
            return dsl;
        });
        costsAreLabourAndMaterial(plant);
    }

    private static void stockIsTheSumOfItsMovements(DSLContext dsl) {
        Map<List<Long>, BigDecimal> moved = dsl
                .select(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID, sum(MOVEMENT.QUANTITY))
                .from(MOVEMENT)
                .groupBy(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> List.of(row.value1(), row.value2()), row -> row.value3()));
        dsl.selectFrom(STOCK)
                .forEach(line -> assertThat(line.getOnHand())
                        .isNotNegative()
                        .isEqualByComparingTo(
                                moved.getOrDefault(List.of(line.getPartId(), line.getStoreroomId()), BigDecimal.ZERO)));
        assertThat(dsl.fetchCount(MOVEMENT, MOVEMENT.QUANTITY_AFTER.lt(BigDecimal.ZERO)))
                .isZero();
    }

    private static void partsAreTheSumsOfTheirMovements(DSLContext dsl) {
        var moved = dsl.select(MOVEMENT.PART_ID, sum(MOVEMENT.QUANTITY), sum(MOVEMENT.AMOUNT.minus(MOVEMENT.ROUNDING)))
                .from(MOVEMENT)
                .groupBy(MOVEMENT.PART_ID)
                .fetchMap(MOVEMENT.PART_ID);
        dsl.selectFrom(PART).forEach(part -> {
            var sums = moved.get(part.getId());
            assertThat(part.getTotalQuantity()).isEqualByComparingTo(sums == null ? BigDecimal.ZERO : sums.value2());
            assertThat(part.getTotalValue()).isEqualByComparingTo(sums == null ? BigDecimal.ZERO : sums.value3());
        });
    }

    private static void alertsStandWhereLittleLies(DSLContext dsl) {
        Set<List<Long>> low = dsl
                .selectFrom(STOCK)
                .where(STOCK.MINIMUM.gt(BigDecimal.ZERO))
                .and(STOCK.ON_HAND.le(STOCK.MINIMUM))
                .fetch()
                .stream()
                .map(line -> List.of(line.getPartId(), line.getStoreroomId()))
                .collect(Collectors.toSet());
        assertThat(dsl.selectFrom(STOCK_ALERT).where(STOCK_ALERT.CLEARED_AT.isNull()).fetch().stream()
                        .map(alert -> List.of(alert.getPartId(), alert.getStoreroomId())))
                .containsExactlyInAnyOrderElementsOf(low);
    }

    private static void workOrdersWentAllowedWays(DSLContext dsl) {
        Map<Long, String> status = new HashMap<>();
        dsl.selectFrom(WORK_ORDER_MOVE)
                .orderBy(WORK_ORDER_MOVE.WORK_ORDER_ID, WORK_ORDER_MOVE.ID)
                .forEach(move -> {
                    assertThat(status.put(move.getWorkOrderId(), move.getNewStatus()))
                            .isEqualTo(move.getOldStatus());
                    assertThat(allowed(move.getOldStatus(), WorkOrderStatus.valueOf(move.getNewStatus())))
                            .as("%s to %s", move.getOldStatus(), move.getNewStatus())
                            .isTrue();
                });
        assertThat(dsl.selectFrom(WORK_ORDER).fetchMap(WORK_ORDER.ID, WORK_ORDER.STATUS))
                .isEqualTo(status);
        assertThat(dsl.fetchCount(
                        WORK_ORDER,
                        WORK_ORDER
                                .STARTED_AT
                                .lt(WORK_ORDER.REPORTED_AT)
                                .or(WORK_ORDER.COMPLETED_AT.lt(WORK_ORDER.STARTED_AT))
                                .or(WORK_ORDER.CLOSED_AT.lt(WORK_ORDER.COMPLETED_AT))))
                .isZero();
    }

    private static boolean allowed(@Nullable String before, WorkOrderStatus after) {
        if (before == null) {
            return after == WorkOrderStatus.REQUESTED || after == WorkOrderStatus.APPROVED;
        }
        WorkOrderStatus from = WorkOrderStatus.valueOf(before);
        var state = new WorkOrderState(from, null, WorkOrderTimes.reportedAt(Instant.EPOCH));
        return after == from
                || Moves.allowed(from).stream()
                        .map(action -> new Move(action, Instant.EPOCH, "because", HoldReason.OTHER, null))
                        .anyMatch(move -> Moves.move(state, move).orThrow().status() == after);
    }

    private static void everyRecordIsAudited(DSLContext dsl) {
        for (String kind : AUDITED) {
            assertThat(dsl.fetchCount(
                            OP_CHANGE, OP_CHANGE.RECORD_KIND.eq(kind).and(OP_CHANGE.CHANGE_KIND.eq("CREATED"))))
                    .as(kind)
                    .isPositive()
                    .isEqualTo(dsl.fetchCount(table(name(kind))));
        }
    }

    private static void costsAreLabourAndMaterial(Plant plant) {
        Map<CostCategory, Money> costs = plant.costs().totals(ListRequest.ALL);
        plant.store().read(dsl -> {
            BigDecimal labour = dsl.select(sum(LABOUR_ENTRY.AMOUNT))
                    .from(LABOUR_ENTRY)
                    .fetchSingle()
                    .value1();
            BigDecimal material = dsl.select(sum(MOVEMENT.AMOUNT).neg())
                    .from(MOVEMENT)
                    .where(MOVEMENT.WORK_ORDER_ID.isNotNull())
                    .fetchSingle()
                    .value1();
            assertThat(costs)
                    .containsOnly(
                            Map.entry(CostCategory.LABOUR, Money.of(labour)),
                            Map.entry(CostCategory.MATERIAL, Money.of(material)));
            assertThat(dsl.fetchCount(COST_ENTRY, COST_ENTRY.COST_CENTRE_ID.isNull()))
                    .isZero();
            return dsl;
        });
    }
}
