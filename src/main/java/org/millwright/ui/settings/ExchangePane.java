package org.millwright.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.Workbench;

/// Each list that goes in from spreadsheets and out into them, with the way in and the way out.
final class ExchangePane extends GridPane {

    private static final FileKind WORKBOOK = new FileKind("importing.workbook", List.of("xlsx"));

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
        button.setOnAction(
                _ -> bench.navigator().open(new ImportRoute(list.kind().name())));
        return button;
    }

    private Button out(ExchangedList list, String name) {
        Button button = button(
                "settings.data.export",
                Feather.DOWNLOAD,
                "export-" + list.kind().name(),
                name);
        button.setOnAction(_ -> export(list, name));
        return button;
    }

    /// The words are the same on every line, so that whoever hears them needs the name of the list as well.
    private Button button(String text, Feather icon, String id, String name) {
        var button = new Button(kit.text(text), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(kit.text("settings.data.way", button.getText(), name));
        return button;
    }

    private void export(ExchangedList list, String name) {
        kit.files()
                .save("settings.data.export-where", name + ".xlsx", WORKBOOK)
                .ifPresent(target -> bench.jobs()
                        .start(
                                Message.of("settings.data.exporting"),
                                progress -> list.export().write(target, kit.messages(), progress),
                                outcome -> outcome.handle(
                                        rows -> bench.notices()
                                                .done(Message.of("exchange.exported", rows, target.toString())),
                                        bench.notices()::refused)));
    }
}
