package org.millwright.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.exchange.ListDoor;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Workbench;

/// Each list that goes in from spreadsheets and out into them, with the way in and the way out.
final class ExchangePane extends GridPane {

    private final Kit kit;
    private final Workbench bench;

    ExchangePane(Kit kit, Workbench bench, List<ExchangedList> lists) {
        this.kit = kit;
        this.bench = bench;
        setHgap(8);
        setVgap(8);
        for (ExchangedList list : lists) {
            Label name = new Label(kit.messages().text(list.kind().sheet()));
            name.setMinWidth(SettingsScreen.LABEL_WIDTH - getHgap());
            addRow(getRowCount(), name, in(list, name.getText()), out(list, name.getText()));
        }
    }

    private Button in(ExchangedList list, String name) {
        Button button = button(
                "settings.data.import", Feather.UPLOAD, "import-" + list.kind().name(), name);
        button.setOnAction(_ -> new ListDoor(kit, bench, list).in());
        return button;
    }

    private Button out(ExchangedList list, String name) {
        Button button = button(
                "settings.data.export",
                Feather.DOWNLOAD,
                "export-" + list.kind().name(),
                name);
        button.setOnAction(_ -> new ListDoor(kit, bench, list).out());
        return button;
    }

    /// The words are the same on every line, so that whoever hears them needs the name of the list as well.
    private Button button(String text, Feather icon, String id, String name) {
        var button = new Button(kit.text(text), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(kit.text("settings.data.way", button.getText(), name));
        return button;
    }
}
