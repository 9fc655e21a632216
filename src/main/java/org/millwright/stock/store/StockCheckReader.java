package org.millwright.stock.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOCK_ALERT;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.StoreCheck;
import org.millwright.platform.db.schema.tables.Movement;

/// Adds the movements up again, and compares with the sums that are kept.
public final class StockCheckReader {

    private static final Movement BEFORE = MOVEMENT.as("before");

    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.stock-on-hand",
                        wrongOnHand(),
                        row -> Message.of(
                                "invariant.stock-on-hand-differs",
                                row.value1(),
                                row.value2(),
                                Quantity.of(row.value3()),
                                Quantity.of(row.value4()))),
                StoreCheck.invariant(
                        dsl,
                        "invariant.stock-totals",
                        wrongTotals(),
                        row -> Message.of(
                                "invariant.stock-totals-differ",
                                row.value1(),
                                Quantity.of(row.value2()),
                                Money.of(row.value3()),
                                Quantity.of(row.value4()),
                                Money.of(row.value5()))),
                StoreCheck.invariant(
                        dsl,
                        "invariant.stock-ledger",
                        brokenChain(),
                        row -> Message.of("invariant.stock-ledger-broken", row.value1(), row.value2())),
                StoreCheck.invariant(
                        dsl,
                        "invariant.stock-alerts",
                        wrongAlerts(),
                        row -> Message.of("invariant.stock-alerts-wrong", row.value1(), row.value2(), row.value3())));
    }

    private static Select<Record4<String, String, BigDecimal, BigDecimal>> wrongOnHand() {
        Table<?> moved = select(
                        MOVEMENT.PART_ID,
                        MOVEMENT.STOREROOM_ID,
                        sum(MOVEMENT.QUANTITY).as("quantity"))
                .from(MOVEMENT)
                .groupBy(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID)
                .asTable("moved");
        Field<BigDecimal> quantity = column(moved, "quantity");
        Field<BigDecimal> onHand = orZero(STOCK.ON_HAND);
        return select(PART.PART_NO, STOREROOM.CODE, onHand, quantity)
                .from(moved)
                .join(PART)
                .on(PART.ID.eq(moved.field(MOVEMENT.PART_ID)))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(moved.field(MOVEMENT.STOREROOM_ID)))
                .leftJoin(STOCK)
                .on(STOCK.PART_ID.eq(PART.ID).and(STOCK.STOREROOM_ID.eq(STOREROOM.ID)))
                .where(onHand.ne(quantity))
                .unionAll(select(PART.PART_NO, STOREROOM.CODE, STOCK.ON_HAND, inline(BigDecimal.ZERO))
                        .from(STOCK)
                        .join(PART)
                        .on(PART.ID.eq(STOCK.PART_ID))
                        .join(STOREROOM)
                        .on(STOREROOM.ID.eq(STOCK.STOREROOM_ID))
                        .where(STOCK.ON_HAND.ne(inline(BigDecimal.ZERO)))
                        .and(notExists(selectOne()
                                .from(MOVEMENT)
                                .where(MOVEMENT.PART_ID.eq(STOCK.PART_ID))
                                .and(MOVEMENT.STOREROOM_ID.eq(STOCK.STOREROOM_ID)))));
    }

    private static Select<Record5<String, BigDecimal, BigDecimal, BigDecimal, BigDecimal>> wrongTotals() {
        Table<?> moved = select(
                        MOVEMENT.PART_ID,
                        sum(MOVEMENT.QUANTITY).as("quantity"),
                        sum(MOVEMENT.AMOUNT.minus(MOVEMENT.ROUNDING)).as("worth"))
                .from(MOVEMENT)
                .groupBy(MOVEMENT.PART_ID)
                .asTable("moved");
        Field<BigDecimal> quantity = column(moved, "quantity");
        Field<BigDecimal> worth = column(moved, "worth");
        Field<BigDecimal> none = inline(BigDecimal.ZERO);
        return select(PART.PART_NO, PART.TOTAL_QUANTITY, PART.TOTAL_VALUE, quantity, worth)
                .from(moved)
                .join(PART)
                .on(PART.ID.eq(moved.field(MOVEMENT.PART_ID)))
                .where(PART.TOTAL_QUANTITY.ne(quantity).or(PART.TOTAL_VALUE.ne(worth)))
                .unionAll(select(PART.PART_NO, PART.TOTAL_QUANTITY, PART.TOTAL_VALUE, none, none)
                        .from(PART)
                        .where(PART.TOTAL_QUANTITY.ne(none).or(PART.TOTAL_VALUE.ne(none)))
                        .and(notExists(selectOne().from(MOVEMENT).where(MOVEMENT.PART_ID.eq(PART.ID)))));
    }

    /// Movements that do not follow the one before them in their part's ledger.
    private static Select<Record2<String, Integer>> brokenChain() {
        Condition misses = MOVEMENT.LEDGER_NO
                .lt(inline(1))
                .or(MOVEMENT.LEDGER_NO.gt(inline(1)).and(BEFORE.ID.isNull()));
        return select(PART.PART_NO, MOVEMENT.LEDGER_NO)
                .from(MOVEMENT)
                .join(PART)
                .on(PART.ID.eq(MOVEMENT.PART_ID))
                .leftJoin(BEFORE)
                .on(BEFORE.PART_ID.eq(MOVEMENT.PART_ID))
                .and(BEFORE.LEDGER_NO.eq(MOVEMENT.LEDGER_NO.minus(inline(1))))
                .where(misses.or(MOVEMENT.QUANTITY_AFTER.ne(
                                orZero(BEFORE.QUANTITY_AFTER).plus(MOVEMENT.QUANTITY)))
                        .or(MOVEMENT.VALUE_AFTER.ne(
                                orZero(BEFORE.VALUE_AFTER).plus(MOVEMENT.AMOUNT).minus(MOVEMENT.ROUNDING))));
    }

    /// Places at their minimum without an alert, above it with one, or with two.
    private static Select<Record3<String, String, Integer>> wrongAlerts() {
        Field<Integer> alerts = DSL.field(select(DSL.count())
                .from(STOCK_ALERT)
                .where(STOCK_ALERT.PART_ID.eq(STOCK.PART_ID))
                .and(STOCK_ALERT.STOREROOM_ID.eq(STOCK.STOREROOM_ID))
                .and(STOCK_ALERT.CLEARED_AT.isNull()));
        Condition low =
                PART.ACTIVE.isTrue().and(STOCK.MINIMUM.gt(BigDecimal.ZERO)).and(STOCK.ON_HAND.le(STOCK.MINIMUM));
        return select(PART.PART_NO, STOREROOM.CODE, alerts)
                .from(STOCK)
                .join(PART)
                .on(PART.ID.eq(STOCK.PART_ID))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(STOCK.STOREROOM_ID))
                .where(alerts.ne(DSL.when(low, inline(1)).otherwise(inline(0))));
    }

    private static Field<BigDecimal> orZero(Field<BigDecimal> field) {
        return DSL.coalesce(field, inline(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> column(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name, BigDecimal.class));
    }
}
