package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;
import org.millwright.report.StockLine;
import org.millwright.report.StockShares;

/// Reads stock as it was at the end of a day, by the dates that the movements bear.
final class StockReader {

    private static final int FETCH = 500;

    /// What a movement adds to the value in stock.
    private static final Field<BigDecimal> VALUE = MOVEMENT.AMOUNT.minus(MOVEMENT.ROUNDING);

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        LocalDate before = months.getFirst().lastDay();
        NavigableMap<LocalDate, BigDecimal> moved = new TreeMap<>();
        dsl.select(MOVEMENT.MOVED_ON, DSL.sum(VALUE))
                .from(MOVEMENT)
                .where(MOVEMENT.MOVED_ON.gt(before))
                .groupBy(MOVEMENT.MOVED_ON)
                .forEach(row -> moved.put(row.value1(), row.value2()));
        BigDecimal earlier = dsl.select(DSL.sum(VALUE))
                .from(MOVEMENT)
                .where(MOVEMENT.MOVED_ON.le(before))
                .fetchSingle()
                .value1();
        tally.addStockValue(Objects.requireNonNullElse(earlier, BigDecimal.ZERO), moved);
    }

    /// Every part in every storeroom where it was stocked by then, by part number; one that never moved,
    /// too. Counted back from what is there now, unlike the figures: two ways to the same sum.
    void lines(DSLContext dsl, ReportMonth month, Consumer<StockLine> sink) {
        Condition after = MOVEMENT.MOVED_ON.gt(month.lastDay());
        var places = DSL.select(
                        MOVEMENT.PART_ID,
                        MOVEMENT.STOREROOM_ID,
                        DSL.sum(MOVEMENT.QUANTITY).as("quantity"))
                .from(MOVEMENT)
                .where(after)
                .groupBy(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID)
                .asTable("places");
        var parts = DSL.select(MOVEMENT.PART_ID, DSL.sum(VALUE).as("amount"))
                .from(MOVEMENT)
                .where(after)
                .groupBy(MOVEMENT.PART_ID)
                .asTable("parts");
        Field<BigDecimal> quantity = DSL.coalesce(places.field("quantity", BigDecimal.class), BigDecimal.ZERO);
        Field<BigDecimal> amount = DSL.coalesce(parts.field("amount", BigDecimal.class), BigDecimal.ZERO);
        Field<BigDecimal> onHand = STOCK.ON_HAND.minus(quantity).as("then_on_hand");
        Field<BigDecimal> value = PART.TOTAL_VALUE.minus(amount).as("then_value");
        List<StockLine> part = new ArrayList<>();
        try (var found = dsl.select(
                        PART.PART_NO,
                        PART.NAME,
                        PART.UNIT,
                        PART.ACTIVE,
                        STOREROOM.CODE,
                        STOCK.BIN,
                        STOCK.MINIMUM,
                        STOCK.MAXIMUM,
                        onHand,
                        value)
                .from(STOCK)
                .join(PART)
                .on(PART.ID.eq(STOCK.PART_ID))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(STOCK.STOREROOM_ID))
                .leftJoin(places)
                .on(places.field(MOVEMENT.PART_ID).eq(STOCK.PART_ID))
                .and(places.field(MOVEMENT.STOREROOM_ID).eq(STOCK.STOREROOM_ID))
                .leftJoin(parts)
                .on(parts.field(MOVEMENT.PART_ID).eq(STOCK.PART_ID))
                .where(ShelfReader.movedBy(month.lastDay()).or(DSL.not(ShelfReader.moved())))
                .orderBy(PART.PART_NO, STOREROOM.CODE)
                .fetchSize(FETCH)
                .fetchLazy()) {
            for (var row : found) {
                StockLine line = line(row, row.get(onHand), Money.of(row.get(value)));
                if (!part.isEmpty() && !part.getFirst().partNo().equals(line.partNo())) {
                    StockShares.shared(part).forEach(sink);
                    part.clear();
                }
                part.add(line);
            }
        }
        StockShares.shared(part).forEach(sink);
    }

    private static StockLine line(Record row, BigDecimal onHand, Money value) {
        return new StockLine(
                row.get(PART.PART_NO),
                row.get(PART.NAME),
                row.get(PART.UNIT),
                row.get(PART.ACTIVE),
                row.get(STOREROOM.CODE),
                row.get(STOCK.BIN),
                Quantity.of(onHand),
                quantity(row.get(STOCK.MINIMUM)),
                quantity(row.get(STOCK.MAXIMUM)),
                value);
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal number) {
        return number == null ? null : Quantity.of(number);
    }
}
