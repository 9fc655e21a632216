package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Correction;
import org.millwright.inspection.PointHistoryRow;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// The record of a check point, a line for each signed run, the latest first.
final class PointHistoryTable {

    private final Kit kit;
    private final VirtualTable<PointHistoryRow> table;
    private final Map<Long, PointHistoryRow> byRun = new HashMap<>();
    private List<PointHistoryRow> ordered = List.of();

    /// @param open takes the id of a run
    PointHistoryTable(Kit kit, ViewState views, LongConsumer open) {
        this.kit = kit;
        table = new VirtualTable<>(
                        kit,
                        "points.history",
                        columns(),
                        RowSource.of(
                                request -> ordered.stream()
                                        .mapToLong(row -> row.run().id())
                                        .toArray(),
                                ids -> LongStream.of(ids).mapToObj(byRun::get).toList(),
                                row -> row.run().id()),
                        views)
                .onOpen(open)
                .whenEmpty(
                        new EmptyState(Feather.CLIPBOARD, kit.text("points.none.title"), kit.text("points.none.text")));
    }

    VirtualTable<PointHistoryRow> table() {
        return table;
    }

    void show(List<PointHistoryRow> rows) {
        ordered = rows;
        byRun.clear();
        rows.forEach(row -> byRun.put(row.run().id(), row));
        table.reload();
    }

    private List<Column<PointHistoryRow>> columns() {
        return List.of(
                Column.<PointHistoryRow>instant("at", "points.column.at", PointHistoryRow::at)
                        .width(172)
                        .unsortable(),
                Column.<PointHistoryRow>text(
                                "run", "points.column.run", row -> row.run().number())
                        .width(96)
                        .unsortable(),
                Column.<PointHistoryRow>text("by", "points.column.by", PointHistoryRow::by)
                        .width(110)
                        .unsortable(),
                Column.<PointHistoryRow>text("entry", "points.column.entry", this::entry)
                        .width(90)
                        .unsortable(),
                Column.<PointHistoryRow>measured("value", "points.column.value", PointHistoryTable::value)
                        .width(100)
                        .unsortable(),
                Column.<PointHistoryRow>status("found", "points.column.found", PointHistoryTable::found)
                        .width(124)
                        .unsortable(),
                Column.<PointHistoryRow>text(
                                "note", "points.column.note", row -> row.right().note())
                        .width(160)
                        .unsortable(),
                Column.<PointHistoryRow>text("correction", "points.column.correction", this::correction)
                        .width(190)
                        .unsortable(),
                Column.<PointHistoryRow>text("order", "points.column.order", PointHistoryTable::order)
                        .width(112)
                        .unsortable());
    }

    /// As it was typed when the round was walked.
    private @Nullable String entry(PointHistoryRow row) {
        return row.given() == null ? null : typed(row.given().answer(), row);
    }

    private String typed(Answer answer, PointHistoryRow row) {
        return answer.reading() == null ? PointText.found(kit, answer, row.asked()) : answer.typed();
    }

    private static Column.@Nullable Measured value(PointHistoryRow row) {
        BigDecimal reading = row.right().reading();
        String unit = row.asked().unit();
        return reading == null ? null : new Column.Measured(reading, unit == null ? "" : unit);
    }

    private static Status found(PointHistoryRow row) {
        return RoundLook.found(row.right());
    }

    private @Nullable String correction(PointHistoryRow row) {
        if (row.corrections().isEmpty()) {
            return null;
        }
        Correction last = row.corrections().getLast();
        return kit.text("points.corrected", typed(last.answer(), row), last.reason(), last.by());
    }

    private static @Nullable String order(PointHistoryRow row) {
        return row.given() == null || row.given().workOrder() == null
                ? null
                : row.given().workOrder().number();
    }
}
