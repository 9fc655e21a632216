package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Streamed;

/// Reads the ledger from and until a day.
final class LedgerReader {

    /// What a movement adds to the value in stock.
    private static final Field<BigDecimal> VALUE = MOVEMENT.AMOUNT.minus(MOVEMENT.ROUNDING);

    record Place(long partId, long storeroomId) {}

    record Move(Place place, LocalDate on, BigDecimal quantity, BigDecimal value) {}

    private LedgerReader() {}

    /// Counted back from what is there now, they tell what was there at the end of the day.
    static void after(DSLContext dsl, LocalDate day, Consumer<Move> sink) {
        Streamed.rows(
                dsl,
                dsl.select(MOVEMENT.PART_ID, MOVEMENT.STOREROOM_ID, MOVEMENT.MOVED_ON, MOVEMENT.QUANTITY, VALUE)
                        .from(MOVEMENT)
                        .where(MOVEMENT.MOVED_ON.gt(day)),
                row -> sink.accept(
                        new Move(new Place(row.value1(), row.value2()), row.value3(), row.value4(), row.value5())));
    }

    /// Those of the shelves to which something had moved by the end of the day.
    ///
    /// @param shelves ids of parts in storerooms
    static Set<Long> usedBy(DSLContext dsl, LocalDate day, Collection<Long> shelves) {
        return dsl.select(STOCK.ID)
                .from(STOCK)
                .where(Ids.among(STOCK.ID, shelves))
                .and(DSL.exists(DSL.selectOne()
                        .from(MOVEMENT)
                        .where(MOVEMENT.PART_ID.eq(STOCK.PART_ID))
                        .and(MOVEMENT.STOREROOM_ID.eq(STOCK.STOREROOM_ID))
                        .and(MOVEMENT.MOVED_ON.le(day))))
                .fetchSet(STOCK.ID);
    }

    /// The value of all stock at the end of the day, by the ledger alone: the lines are counted back from what the
    /// parts are worth now, and the workbook compares the two.
    static BigDecimal valueBy(DSLContext dsl, LocalDate day) {
        return Objects.requireNonNullElse(
                dsl.select(DSL.sum(VALUE))
                        .from(MOVEMENT)
                        .where(MOVEMENT.MOVED_ON.le(day))
                        .fetchSingle()
                        .value1(),
                BigDecimal.ZERO);
    }
}
