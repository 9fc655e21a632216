package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Streamed;
import org.millwright.report.ReportMonth;
import org.millwright.report.StockLine;
import org.millwright.report.StockShares;
import org.millwright.report.store.LedgerReader.Place;

/// Reads each part in each storeroom as it was at the end of a month, by the dates that the movements bear.
final class StockReader {

    private record Shelf(
            long id,
            long partId,
            Storeroom storeroom,
            @Nullable String bin,
            @Nullable Quantity minimum,
            @Nullable Quantity maximum,
            BigDecimal onHand) {}

    private record Storeroom(int no, String code) {}

    /// Every part in every storeroom where it was stocked by then, by part number; one that never moved, too.
    void lines(DSLContext dsl, ReportMonth month, Consumer<StockLine> sink) {
        Map<Place, BigDecimal> quantities = new HashMap<>();
        Map<Long, BigDecimal> values = new HashMap<>();
        LedgerReader.after(dsl, month.lastDay(), move -> {
            quantities.merge(move.place(), move.quantity(), BigDecimal::add);
            values.merge(move.place().partId(), move.value(), BigDecimal::add);
        });
        Map<Long, List<Shelf>> shelves = shelves(dsl, month, quantities);
        Streamed.rows(
                dsl,
                dsl.select(PART.ID, PART.PART_NO, PART.NAME, PART.UNIT, PART.ACTIVE, PART.TOTAL_VALUE)
                        .from(PART)
                        // all have one: so the embedded database reads them by the index of the numbers
                        .where(PART.PART_NO.ge(""))
                        .orderBy(PART.PART_NO),
                part -> {
                    Money value = Money.of(part.value6().subtract(values.getOrDefault(part.value1(), BigDecimal.ZERO)));
                    List<StockLine> lines = shelves.getOrDefault(part.value1(), List.of()).stream()
                            .sorted(Comparator.comparingInt(
                                    shelf -> shelf.storeroom().no()))
                            .map(shelf -> new StockLine(
                                    part.value2(),
                                    part.value3(),
                                    part.value4(),
                                    part.value5(),
                                    shelf.storeroom().code(),
                                    shelf.bin(),
                                    Quantity.of(shelf.onHand()),
                                    shelf.minimum(),
                                    shelf.maximum(),
                                    value))
                            .toList();
                    StockShares.shared(lines).forEach(sink);
                });
    }

    /// By the ids of the parts.
    private static Map<Long, List<Shelf>> shelves(
            DSLContext dsl, ReportMonth month, Map<Place, BigDecimal> movedAfter) {
        Map<Long, Storeroom> storerooms = storerooms(dsl);
        Map<Long, List<Shelf>> all = new HashMap<>();
        List<Shelf> empty = new ArrayList<>();
        Streamed.rows(
                dsl,
                dsl.select(
                                STOCK.ID,
                                STOCK.PART_ID,
                                STOCK.STOREROOM_ID,
                                STOCK.BIN,
                                STOCK.MINIMUM,
                                STOCK.MAXIMUM,
                                STOCK.ON_HAND)
                        .from(STOCK),
                row -> {
                    var place = new Place(row.value2(), row.value3());
                    BigDecimal moved = movedAfter.get(place);
                    BigDecimal onHand =
                            moved == null ? row.value7() : row.value7().subtract(moved);
                    var shelf = new Shelf(
                            row.value1(),
                            place.partId(),
                            Objects.requireNonNull(storerooms.get(place.storeroomId())),
                            row.value4(),
                            quantity(row.value5()),
                            quantity(row.value6()),
                            onHand);
                    if (moved == null || onHand.signum() != 0) {
                        all.computeIfAbsent(shelf.partId(), _ -> new ArrayList<>(1))
                                .add(shelf);
                    } else {
                        empty.add(shelf);
                    }
                });
        // whether nothing was left then or nothing had come yet only the movements before can tell
        Set<Long> used = LedgerReader.usedBy(
                dsl, month.lastDay(), empty.stream().map(Shelf::id).toList());
        empty.stream()
                .filter(shelf -> used.contains(shelf.id()))
                .forEach(shelf -> all.computeIfAbsent(shelf.partId(), _ -> new ArrayList<>(1))
                        .add(shelf));
        return all;
    }

    /// In the order of their codes.
    private static Map<Long, Storeroom> storerooms(DSLContext dsl) {
        Map<Long, Storeroom> all = new HashMap<>();
        dsl.select(STOREROOM.ID, STOREROOM.CODE)
                .from(STOREROOM)
                .orderBy(STOREROOM.CODE)
                .forEach(row -> all.put(row.value1(), new Storeroom(all.size(), row.value2())));
        return all;
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal number) {
        return number == null ? null : Quantity.of(number);
    }
}
