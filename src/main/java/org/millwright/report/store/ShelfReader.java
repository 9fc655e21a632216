package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;
import org.millwright.report.ShelfHistory;

/// Reads what lay in the storerooms at the ends of several months, counted back from what lies there now: that reads
/// these months of the ledger only, however long the plant has run.
final class ShelfReader {

    private static final int FETCH = 500;

    private record Place(long partId, long storeroomId) {}

    /// In a storeroom by the end of the day.
    static Condition movedBy(LocalDate day) {
        return DSL.exists(movements(MOVEMENT.MOVED_ON.le(day)));
    }

    static Condition moved() {
        return DSL.exists(movements(DSL.noCondition()));
    }

    private static Select<?> movements(Condition when) {
        return DSL.selectOne()
                .from(MOVEMENT)
                .where(MOVEMENT.PART_ID.eq(STOCK.PART_ID))
                .and(MOVEMENT.STOREROOM_ID.eq(STOCK.STOREROOM_ID))
                .and(when);
    }

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        LocalDate start = months.getFirst().lastDay();
        Map<Place, NavigableMap<LocalDate, BigDecimal>> moved = movedAfter(dsl, months);
        Field<Boolean> earlier = DSL.field(movedBy(start));
        try (var found = dsl.select(STOCK.PART_ID, STOCK.STOREROOM_ID, STOCK.ON_HAND, STOCK.MINIMUM, earlier)
                .from(STOCK)
                .join(PART)
                .on(PART.ID.eq(STOCK.PART_ID))
                .where(PART.ACTIVE.isTrue())
                .and(STOCK.MINIMUM.gt(BigDecimal.ZERO))
                .fetchSize(FETCH)
                .fetchLazy()) {
            for (var row : found) {
                var since = moved.getOrDefault(new Place(row.value1(), row.value2()), new TreeMap<>());
                boolean before = row.value5() || since.isEmpty();
                @Nullable LocalDate first = before ? null : since.firstKey();
                tally.addShelf(new ShelfHistory(row.value3(), row.value4(), first, since));
            }
        }
    }

    /// What moved after the end of the first month, gathered on the last days of the months; what moved after the last
    /// of them on a day beyond.
    private static Map<Place, NavigableMap<LocalDate, BigDecimal>> movedAfter(
            DSLContext dsl, List<ReportMonth> months) {
        Map<Place, NavigableMap<LocalDate, BigDecimal>> moved = new HashMap<>();
        try (var found = dsl.select(
                        MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID, MOVEMENT.MOVED_ON, DSL.sum(MOVEMENT.QUANTITY))
                .from(MOVEMENT)
                .where(MOVEMENT.MOVED_ON.gt(months.getFirst().lastDay()))
                .groupBy(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID, MOVEMENT.MOVED_ON)
                .fetchSize(FETCH)
                .fetchLazy()) {
            for (var row : found) {
                moved.computeIfAbsent(new Place(row.value1(), row.value2()), _ -> new TreeMap<>())
                        .merge(endOf(months, row.value3()), row.value4(), BigDecimal::add);
            }
        }
        return moved;
    }

    private static LocalDate endOf(List<ReportMonth> months, LocalDate day) {
        return months.stream()
                .map(ReportMonth::lastDay)
                .filter(end -> !end.isBefore(day))
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
