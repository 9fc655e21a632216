package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.Answer;
import org.millwright.inspection.AnswerRow;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.KeyedRows;
import org.millwright.ui.kit.table.VirtualTable;

/// Points of signed rounds as they were found, or left undone; Enter opens the round at the point.
final class AnswerTable {

    /// What a row is about: a point in a run.
    private record Visit(long runId, long checkPointId) {}

    private final VirtualTable<AnswerRow> table;
    private final KeyedRows<AnswerRow> rows =
            new KeyedRows<>(row -> new Visit(row.run().id(), row.checkPointId()));

    AnswerTable(Kit kit, ViewState views, Consumer<AnswerRow> open) {
        table = new VirtualTable<>(kit, "results-answers", columns(), rows, views)
                .onOpen(id -> Optional.ofNullable(rows.row(id)).ifPresent(open))
                .whenEmpty(new EmptyState(
                        Feather.CHECK_CIRCLE, kit.text("results.nothing.title"), kit.text("results.nothing.text")));
    }

    VirtualTable<AnswerRow> table() {
        return table;
    }

    void show(List<AnswerRow> found) {
        rows.show(found);
        table.reload();
    }

    private List<Column<AnswerRow>> columns() {
        return List.of(
                Column.<AnswerRow>instant("signed", "rounds.column.signed", AnswerRow::signedAt)
                        .width(172)
                        .unsortable(),
                Column.<AnswerRow>text(
                                "run", "points.column.run", row -> row.run().number())
                        .width(96)
                        .unsortable(),
                Column.<AnswerRow>text("point", "rounds.column.point", AnswerRow::point)
                        .width(204)
                        .unsortable(),
                Column.<AnswerRow>text(
                                "machine",
                                "rounds.column.equipment",
                                row -> row.stop().tag() + "  " + row.stop().name())
                        .width(184)
                        .unsortable(),
                Column.<AnswerRow>text("by", "points.column.by", AnswerRow::inspector)
                        .width(110)
                        .unsortable(),
                Column.<AnswerRow>status("found", "points.column.found", AnswerTable::found)
                        .width(136)
                        .unsortable(),
                Column.<AnswerRow>measured("value", "points.column.value", AnswerTable::value)
                        .width(100)
                        .unsortable(),
                Column.<AnswerRow>text(
                                "note",
                                "points.column.note",
                                row -> row.right() == null ? null : row.right().note())
                        .width(150)
                        .unsortable());
    }

    private static Status found(AnswerRow row) {
        Answer right = row.right();
        return right == null ? RoundLook.notDone() : RoundLook.found(right);
    }

    private static Column.@Nullable Measured value(AnswerRow row) {
        BigDecimal reading = row.right() == null ? null : row.right().reading();
        String unit = row.asked().unit();
        return reading == null ? null : new Column.Measured(reading, unit == null ? "" : unit);
    }
}
