package org.millwright.exchange.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.millwright.equipment.PlacedEquipment;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentQueries.Pages;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.EquipmentState;
import org.millwright.exchange.ImportKind;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// Writes equipment into a file that can be imported again, and changes nothing then.
public final class EquipmentExport {

    private static final int PAGE = 500;

    private final EquipmentQueries equipment;

    public EquipmentExport(EquipmentQueries equipment) {
        this.equipment = equipment;
    }

    /// CSV where the file's name ends so, else a workbook; from the top of the tree downwards, all of
    /// one moment.
    ///
    /// @return how many rows were written
    public Outcome<Long> write(Path target, ListChoice wanted, Messages messages, Progress progress) {
        return equipment.inTreeOrder(
                wanted,
                pages -> SheetExport.write(
                        target,
                        new FieldTable(ImportKind.EQUIPMENT, messages).table(),
                        CsvStyle.of(messages.formats().locale()),
                        feed(pages, messages, progress),
                        Cancellation.current()::isCancelled));
    }

    private static RowFeed feed(Pages pages, Messages messages, Progress progress) {
        long[] ids = pages.ids();
        var table = new FieldTable(ImportKind.EQUIPMENT, messages);
        return sink -> {
            for (int from = 0; from < ids.length; from += PAGE) {
                progress.report((double) from / ids.length, Message.of("exchange.writing", from, ids.length));
                for (PlacedEquipment one :
                        pages.rows().apply(Arrays.copyOfRange(ids, from, Math.min(from + PAGE, ids.length)))) {
                    sink.accept(row(one, table));
                }
            }
        };
    }

    private static List<SheetCell> row(PlacedEquipment one, FieldTable table) {
        var state = new EquipmentState(one.fields(), one.parentTag(), one.costCentre());
        return table.row(field -> field instanceof EquipmentColumn column ? state.value(column) : null);
    }
}
