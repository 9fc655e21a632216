package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.PlacedEquipment;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.EquipmentState;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ColumnType;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetColumn;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.sheet.SheetTable;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// Writes all equipment into a file that can be imported again, and changes nothing then.
public final class EquipmentExport {

    private static final int ROWS_BETWEEN_REPORTS = 1000;

    private final EquipmentQueries equipment;

    public EquipmentExport(EquipmentQueries equipment) {
        this.equipment = equipment;
    }

    /// CSV where the file's name ends so, else a workbook; from the top of the tree downwards.
    ///
    /// @return how many rows were written
    public Outcome<Long> write(Path target, Messages messages, Progress progress) {
        List<PlacedEquipment> all = treeOrder(equipment.everything());
        return SheetExport.write(
                target,
                table(messages),
                CsvStyle.of(messages.formats().locale()),
                sink -> {
                    for (int i = 0; i < all.size(); i++) {
                        sink.accept(row(all.get(i), messages));
                        if (i % ROWS_BETWEEN_REPORTS == 0) {
                            progress.report((double) i / all.size(), Message.of("exchange.writing", i, all.size()));
                        }
                    }
                },
                Cancellation.current()::isCancelled);
    }

    static SheetTable table(Messages messages) {
        return SheetTable.named(
                messages.text("exchange.sheet-equipment"),
                EquipmentColumn.EXPORTED.stream()
                        .map(column -> new SheetColumn(messages.text(column), type(column)))
                        .toList());
    }

    private static ColumnType type(EquipmentColumn column) {
        return switch (column.type()) {
            case MONEY -> ColumnType.MONEY;
            case DATE -> ColumnType.DATE;
            case LINE, TEXT, CHOICE -> ColumnType.TEXT;
        };
    }

    private static List<SheetCell> row(PlacedEquipment one, Messages messages) {
        var state = new EquipmentState(one.fields(), one.parentTag(), one.costCentre());
        return EquipmentColumn.EXPORTED.stream()
                .map(column -> cell(state.value(column), messages))
                .toList();
    }

    static SheetCell cell(@Nullable Object value, Messages messages) {
        return switch (value) {
            case null -> SheetCell.empty();
            case Labelled choice -> SheetCell.text(messages.text(choice));
            case BigDecimal amount -> SheetCell.number(amount);
            case LocalDate day -> SheetCell.day(day);
            default -> SheetCell.text(value.toString());
        };
    }

    /// Each piece of equipment before what stands below it; siblings stay in their order.
    private static List<PlacedEquipment> treeOrder(List<PlacedEquipment> all) {
        Map<String, List<PlacedEquipment>> below = new HashMap<>();
        Deque<PlacedEquipment> open = new ArrayDeque<>();
        for (PlacedEquipment one : all) {
            if (one.parentTag() == null) {
                open.addLast(one);
            } else {
                below.computeIfAbsent(one.parentTag(), tag -> new ArrayList<>()).add(one);
            }
        }
        List<PlacedEquipment> ordered = new ArrayList<>(all.size());
        while (!open.isEmpty()) {
            PlacedEquipment next = open.removeFirst();
            ordered.add(next);
            below.getOrDefault(next.fields().tag(), List.of()).reversed().forEach(open::addFirst);
        }
        return ordered;
    }
}
