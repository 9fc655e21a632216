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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.schema.tables.Movement;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;
import org.millwright.report.ShelfHistory;
import org.millwright.report.StockLine;
import org.millwright.report.StockShares;

/// Reads stock as it was at the end of a day, by the dates that the movements bear.
final class StockReader {

    private static final int FETCH = 500;

    private static final Movement EVER = MOVEMENT.as("ever");

    /// What a movement adds to the value in stock.
    private static final Field<BigDecimal> VALUE = MOVEMENT.AMOUNT.minus(MOVEMENT.ROUNDING);

    /// When the part was first stocked in the storeroom.
    private static final Field<LocalDate> SINCE = DSL.field(DSL.select(DSL.min(EVER.MOVED_ON))
                    .from(EVER)
                    .where(EVER.PART_ID.eq(STOCK.PART_ID))
                    .and(EVER.STOREROOM_ID.eq(STOCK.STOREROOM_ID)))
            .as("since");

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
        shelves(dsl, before, tally::addShelf);
    }

    private record Shelf(
            long id,
            BigDecimal onHand,
            BigDecimal minimum,
            @Nullable LocalDate since,
            NavigableMap<LocalDate, BigDecimal> moved) {
        ShelfHistory history() {
            return new ShelfHistory(onHand, minimum, since, moved);
        }
    }

    /// What has a minimum, with what moved after the day.
    private static void shelves(DSLContext dsl, LocalDate day, Consumer<ShelfHistory> sink) {
        @Nullable Shelf shelf = null;
        try (var found = dsl.select(
                        STOCK.ID, STOCK.ON_HAND, STOCK.MINIMUM, MOVEMENT.MOVED_ON, DSL.sum(MOVEMENT.QUANTITY), SINCE)
                .from(STOCK)
                .join(PART)
                .on(PART.ID.eq(STOCK.PART_ID))
                .leftJoin(MOVEMENT)
                .on(MOVEMENT.PART_ID.eq(STOCK.PART_ID))
                .and(MOVEMENT.STOREROOM_ID.eq(STOCK.STOREROOM_ID))
                .and(MOVEMENT.MOVED_ON.gt(day))
                .where(PART.ACTIVE.isTrue())
                .and(STOCK.MINIMUM.gt(BigDecimal.ZERO))
                .groupBy(STOCK.ID, STOCK.ON_HAND, STOCK.MINIMUM, STOCK.PART_ID, STOCK.STOREROOM_ID, MOVEMENT.MOVED_ON)
                .orderBy(STOCK.ID)
                .fetchSize(FETCH)
                .fetchLazy()) {
            for (var row : found) {
                if (shelf == null || shelf.id() != row.value1()) {
                    if (shelf != null) {
                        sink.accept(shelf.history());
                    }
                    shelf = new Shelf(row.value1(), row.value2(), row.value3(), row.value6(), new TreeMap<>());
                }
                if (row.value4() != null) {
                    shelf.moved().put(row.value4(), row.value5());
                }
            }
        }
        if (shelf != null) {
            sink.accept(shelf.history());
        }
    }

    /// Every part in every storeroom where it was stocked by then, by part number; one that never moved, too.
    void lines(DSLContext dsl, ReportMonth month, Consumer<StockLine> sink) {
        var sums = DSL.select(
                        MOVEMENT.PART_ID,
                        MOVEMENT.STOREROOM_ID,
                        DSL.sum(MOVEMENT.QUANTITY).as("quantity"),
                        DSL.sum(VALUE).as("amount"))
                .from(MOVEMENT)
                .where(MOVEMENT.MOVED_ON.le(month.lastDay()))
                .groupBy(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID)
                .asTable("sums");
        Field<BigDecimal> quantity = sums.field("quantity", BigDecimal.class);
        Field<BigDecimal> amount = sums.field("amount", BigDecimal.class);
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
                        quantity,
                        amount)
                .from(STOCK)
                .join(PART)
                .on(PART.ID.eq(STOCK.PART_ID))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(STOCK.STOREROOM_ID))
                .leftJoin(sums)
                .on(sums.field(MOVEMENT.PART_ID).eq(STOCK.PART_ID))
                .and(sums.field(MOVEMENT.STOREROOM_ID).eq(STOCK.STOREROOM_ID))
                .where(sums.field(MOVEMENT.PART_ID)
                        .isNotNull()
                        .or(DSL.notExists(DSL.selectOne()
                                .from(EVER)
                                .where(EVER.PART_ID.eq(STOCK.PART_ID))
                                .and(EVER.STOREROOM_ID.eq(STOCK.STOREROOM_ID)))))
                .orderBy(PART.PART_NO, STOREROOM.CODE)
                .fetchSize(FETCH)
                .fetchLazy()) {
            for (var row : found) {
                StockLine line = line(row, row.get(quantity), row.get(amount));
                if (!part.isEmpty() && !part.getFirst().partNo().equals(line.partNo())) {
                    StockShares.shared(part).forEach(sink);
                    part.clear();
                }
                part.add(line);
            }
        }
        StockShares.shared(part).forEach(sink);
    }

    private static StockLine line(Record row, @Nullable BigDecimal onHand, @Nullable BigDecimal value) {
        return new StockLine(
                row.get(PART.PART_NO),
                row.get(PART.NAME),
                row.get(PART.UNIT),
                row.get(PART.ACTIVE),
                row.get(STOREROOM.CODE),
                row.get(STOCK.BIN),
                Quantity.of(Objects.requireNonNullElse(onHand, BigDecimal.ZERO)),
                quantity(row.get(STOCK.MINIMUM)),
                quantity(row.get(STOCK.MAXIMUM)),
                Money.of(Objects.requireNonNullElse(value, BigDecimal.ZERO)));
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal number) {
        return number == null ? null : Quantity.of(number);
    }
}
