package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ColumnType;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetColumn;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.sheet.SheetTable;
import org.millwright.platform.sheet.SheetTarget;
import org.millwright.platform.sheet.WorkbookDraft;

/// An empty file to begin an import with: the headings, three rows as an example, and in a workbook a second sheet that
/// explains each column.
public final class EquipmentTemplate {

    public Outcome<Path> write(Path target, Messages messages) {
        RowFeed examples = sink -> examples(messages).forEach(sink);
        return SheetTarget.of(target).then(kind -> switch (kind) {
            case CSV ->
                SheetExport.csv(
                                target,
                                EquipmentExport.table(messages),
                                CsvStyle.of(messages.formats().locale()),
                                examples,
                                () -> false)
                        .map(rows -> target);
            case XLSX -> workbook(target, messages, examples);
        });
    }

    private static Outcome<Path> workbook(Path target, Messages messages, RowFeed examples) {
        try (var draft = new WorkbookDraft()) {
            return draft.table(EquipmentExport.table(messages), examples, () -> false)
                    .then(written -> draft.table(
                            explanationTable(messages),
                            sink -> explanations(messages).forEach(sink),
                            () -> false))
                    .then(written -> draft.save(target, () -> false));
        }
    }

    private static List<List<SheetCell>> examples(Messages messages) {
        Map<EquipmentColumn, Object> line = example("L2", messages.text("exchange.example.line"), EquipmentKind.LINE);
        Map<EquipmentColumn, Object> machine =
                example("L2-P01", messages.text("exchange.example.machine"), EquipmentKind.MACHINE);
        machine.put(EquipmentColumn.PARENT, "L2");
        machine.put(EquipmentColumn.CLASS, messages.text("exchange.example.class"));
        machine.put(EquipmentColumn.CRITICALITY, Criticality.A);
        machine.put(EquipmentColumn.SERIAL, "0012345");
        machine.put(EquipmentColumn.INSTALLED, LocalDate.of(2019, 5, 31));
        machine.put(EquipmentColumn.PURCHASE_COST, new BigDecimal("12500.00"));
        Map<EquipmentColumn, Object> component =
                example("L2-P01-M1", messages.text("exchange.example.component"), EquipmentKind.COMPONENT);
        component.put(EquipmentColumn.PARENT, "L2-P01");
        return List.of(line, machine, component).stream()
                .map(values -> EquipmentColumn.EXPORTED.stream()
                        .map(column -> EquipmentExport.cell(values.get(column), messages))
                        .toList())
                .toList();
    }

    private static Map<EquipmentColumn, Object> example(String tag, String name, EquipmentKind kind) {
        Map<EquipmentColumn, Object> values = new EnumMap<>(EquipmentColumn.class);
        values.put(EquipmentColumn.TAG, tag);
        values.put(EquipmentColumn.NAME, name);
        values.put(EquipmentColumn.KIND, kind);
        values.put(EquipmentColumn.STATUS, EquipmentStatus.IN_SERVICE);
        return values;
    }

    private static SheetTable explanationTable(Messages messages) {
        return SheetTable.named(
                messages.text("exchange.sheet-explanations"),
                List.of(
                        new SheetColumn(messages.text("exchange.head-column"), ColumnType.TEXT),
                        new SheetColumn(messages.text("exchange.head-explanation"), ColumnType.TEXT),
                        new SheetColumn(messages.text("exchange.head-choices"), ColumnType.TEXT),
                        new SheetColumn(messages.text("exchange.head-other-headings"), ColumnType.TEXT)));
    }

    private static List<List<SheetCell>> explanations(Messages messages) {
        List<List<SheetCell>> rows = new ArrayList<>();
        for (EquipmentColumn column : EquipmentColumn.values()) {
            rows.add(texts(
                    messages.text(column),
                    messages.text(column.explanation()),
                    column.choices().stream().map(messages::text).collect(Collectors.joining(", ")),
                    messages.text(column.otherHeadings())));
        }
        rows.add(texts(messages.text("exchange.blank"), messages.text("exchange.explain.blank"), "", ""));
        rows.add(texts(messages.text("exchange.clear-word"), messages.text("exchange.explain.clear"), "", ""));
        return rows;
    }

    private static List<SheetCell> texts(String... texts) {
        return List.of(texts).stream().map(SheetCell::text).toList();
    }
}
