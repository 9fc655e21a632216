package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.millwright.platform.db.Streamed;

/// Reads the movements after a day: counted back from what is there now they tell what was there at its end, and no
/// more of the ledger is read than that, however long the plant has run.
final class LedgerReader {

    private static final int AT_ONCE = 500;

    /// What a movement adds to the value in stock.
    private static final Field<BigDecimal> VALUE = MOVEMENT.AMOUNT.minus(MOVEMENT.ROUNDING);

    record Place(long partId, long storeroomId) {}

    record Move(Place place, LocalDate on, BigDecimal quantity, BigDecimal value) {}

    private LedgerReader() {}

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
        Set<Long> used = new HashSet<>();
        List<Long> all = List.copyOf(shelves);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            used.addAll(dsl.select(STOCK.ID)
                    .from(STOCK)
                    .where(STOCK.ID.in(all.subList(from, Math.min(from + AT_ONCE, all.size()))))
                    .and(DSL.exists(DSL.selectOne()
                            .from(MOVEMENT)
                            .where(MOVEMENT.PART_ID.eq(STOCK.PART_ID))
                            .and(MOVEMENT.STOREROOM_ID.eq(STOCK.STOREROOM_ID))
                            .and(MOVEMENT.MOVED_ON.le(day))))
                    .fetchSet(STOCK.ID));
        }
        return used;
    }

    /// The value of all stock now.
    static BigDecimal valueNow(DSLContext dsl) {
        return Objects.requireNonNullElse(
                dsl.select(DSL.sum(PART.TOTAL_VALUE)).from(PART).fetchSingle().value1(), BigDecimal.ZERO);
    }
}
