package org.millwright.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import org.millwright.backup.app.BackupRow;
import org.millwright.ui.kit.Kit;

/// How a backup is told in a row: when, why, how large, and that it was proved.
final class BackupColumns {

    private BackupColumns() {}

    static List<TableColumn<BackupRow, String>> of(Kit kit) {
        TableColumn<BackupRow, String> bytes =
                column(kit, "settings.data.size", 80, row -> kit.text(ByteCount.message(row.bytes())));
        bytes.getStyleClass().add("number");
        return List.of(
                column(kit, "settings.backups.at", 140, row -> kit.formats().dateTime(row.at())),
                column(
                        kit,
                        "settings.backups.kind",
                        150,
                        row -> kit.text(row.kind().label())),
                bytes,
                column(kit, "settings.backups.state", 200, row -> state(kit, row)));
    }

    /// None gets its name before it was unpacked, opened and compared.
    private static String state(Kit kit, BackupRow row) {
        return row.readable() ? kit.text("settings.backups.proved", row.rows()) : kit.text("backup.unreadable");
    }

    private static TableColumn<BackupRow, String> column(
            Kit kit, String header, double width, Function<BackupRow, String> text) {
        TableColumn<BackupRow, String> column = new TableColumn<>(kit.text(header));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
