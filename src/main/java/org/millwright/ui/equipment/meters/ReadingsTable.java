package org.millwright.ui.equipment.meters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.meter.ReadingRow;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// The record of a meter, the latest reading first.
final class ReadingsTable {

    private final VirtualTable<ReadingRow> table;
    private final Map<Long, ReadingRow> readings = new HashMap<>();
    private List<ReadingRow> ordered = List.of();

    ReadingsTable(Kit kit, ViewState views) {
        table = new VirtualTable<>(
                        kit,
                        "meters.readings",
                        columns(kit),
                        RowSource.of(
                                request -> ordered.stream()
                                        .mapToLong(ReadingRow::id)
                                        .toArray(),
                                ids -> Arrays.stream(ids)
                                        .mapToObj(readings::get)
                                        .toList(),
                                ReadingRow::id),
                        views)
                .whenEmpty(new EmptyState(
                        Feather.EDIT_3, kit.text("meters.unread.title"), kit.text("meters.unread.text")));
    }

    VirtualTable<ReadingRow> table() {
        return table;
    }

    void show(List<ReadingRow> rows) {
        ordered = rows;
        readings.clear();
        rows.forEach(row -> readings.put(row.id(), row));
        table.reload();
    }

    @Nullable
    ReadingRow selected() {
        Long id = table.selection().single();
        return id == null ? null : readings.get(id);
    }

    private List<Column<ReadingRow>> columns(Kit kit) {
        return List.of(
                Column.<ReadingRow>text(
                                "at",
                                "meters.column.at",
                                row -> kit.formats().dateTime(row.reading().at()))
                        .width(172)
                        .unsortable(),
                Column.<ReadingRow>number(
                                "value",
                                "meters.column.value",
                                row -> row.reading().value())
                        .width(110)
                        .unsortable(),
                Column.<ReadingRow>number("life", "meters.column.life", ReadingRow::lifeToDate)
                        .width(100)
                        .unsortable(),
                Column.<ReadingRow>status("remark", "meters.column.remark", MeterLook::remark)
                        .width(160)
                        .unsortable(),
                Column.<ReadingRow>text("by", "meters.column.by", ReadingRow::recordedBy)
                        .width(120)
                        .unsortable(),
                Column.<ReadingRow>text("note", "meters.column.note", ReadingRow::note)
                        .width(115)
                        .unsortable(),
                Column.<ReadingRow>label("source", "meters.column.source", ReadingRow::source)
                        .width(100)
                        .hidden()
                        .unsortable());
    }
}
