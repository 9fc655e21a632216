package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Streamed;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;
import org.millwright.report.ShelfHistory;
import org.millwright.report.store.LedgerReader.Place;

/// Reads what lay in the storerooms at the ends of several months, and what it was worth.
final class ShelfReader {

    private static final NavigableMap<LocalDate, BigDecimal> NOTHING = Collections.emptyNavigableMap();

    private record Shelf(long id, BigDecimal onHand, BigDecimal minimum, NavigableMap<LocalDate, BigDecimal> since) {

        boolean wasEmptyBefore() {
            return since.values().stream().reduce(onHand, BigDecimal::subtract).signum() == 0;
        }

        /// @param stockedOn none when it was stocked before all that is looked at
        ShelfHistory history(@Nullable LocalDate stockedOn) {
            return new ShelfHistory(onHand, minimum, stockedOn, since);
        }
    }

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        LocalDate start = months.getFirst().lastDay();
        Map<Place, NavigableMap<LocalDate, BigDecimal>> moved = new HashMap<>();
        NavigableMap<LocalDate, BigDecimal> values = new TreeMap<>();
        LedgerReader.after(dsl, start, move -> {
            LocalDate end = endOf(months, move.on());
            moved.computeIfAbsent(move.place(), _ -> new TreeMap<>()).merge(end, move.quantity(), BigDecimal::add);
            values.merge(end, move.value(), BigDecimal::add);
        });
        tally.addStockValue(LedgerReader.valueBy(dsl, start), values);
        shelves(dsl, start, moved, tally);
    }

    private static void shelves(
            DSLContext dsl, LocalDate start, Map<Place, NavigableMap<LocalDate, BigDecimal>> moved, FigureTally tally) {
        Set<Long> inactive =
                dsl.select(PART.ID).from(PART).where(PART.ACTIVE.isFalse()).fetchSet(PART.ID);
        List<Shelf> empty = new ArrayList<>();
        Streamed.rows(
                dsl,
                dsl.select(STOCK.ID, STOCK.PART_ID, STOCK.STOREROOM_ID, STOCK.ON_HAND, STOCK.MINIMUM)
                        .from(STOCK)
                        .where(STOCK.MINIMUM.gt(BigDecimal.ZERO)),
                row -> {
                    var place = new Place(row.value2(), row.value3());
                    var since = moved.getOrDefault(place, NOTHING);
                    var shelf = new Shelf(row.value1(), row.value4(), row.value5(), since);
                    if (inactive.contains(place.partId())) {
                        return;
                    }
                    if (since.isEmpty() || !shelf.wasEmptyBefore()) {
                        tally.addShelf(shelf.history(null));
                    } else {
                        empty.add(shelf);
                    }
                });
        // whether nothing was left then or nothing had come yet only the movements before can tell
        Set<Long> used =
                LedgerReader.usedBy(dsl, start, empty.stream().map(Shelf::id).toList());
        empty.forEach(shelf -> tally.addShelf(
                shelf.history(used.contains(shelf.id()) ? null : shelf.since().firstKey())));
    }

    /// The last day of the month of a movement, or a day beyond them all.
    private static LocalDate endOf(List<ReportMonth> months, LocalDate day) {
        for (ReportMonth month : months) {
            if (!month.lastDay().isBefore(day)) {
                return month.lastDay();
            }
        }
        return LocalDate.MAX;
    }
}
