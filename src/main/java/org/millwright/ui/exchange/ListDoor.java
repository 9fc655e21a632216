package org.millwright.ui.exchange;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.theme.Icons;

/// The way of a list in from spreadsheets, and the way out of the whole of it, so that it can come in again.
public record ListDoor(Kit kit, Workbench bench, ExchangedList list) {

    private static final FileKind WORKBOOK = new FileKind("importing.workbook", List.of("xlsx"));

    public void in() {
        bench.navigator().open(new ImportRoute(list.kind().name()));
    }

    public void out() {
        kit.files()
                .save("exchange.export-where", kit.text(list.kind().sheet()) + ".xlsx", WORKBOOK)
                .ifPresent(target -> bench.jobs()
                        .start(
                                Message.of("exchange.exporting"),
                                progress -> list.export().write(target, kit.messages(), progress),
                                outcome -> outcome.handle(
                                        rows -> bench.notices()
                                                .done(Message.of("exchange.exported", rows, target.toString())),
                                        bench.notices()::refused)));
    }

    /// Both ways for the keyboard, and for the list of what the screen can do.
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(label("exchange.import"), "Shortcut+I", this::in),
                ScreenCommand.of(label("exchange.export"), "Shortcut+E", this::out));
    }

    /// Both ways behind three dots, for a bar that has little room.
    public MenuButton menu() {
        var in = new MenuItem(kit.text(label("exchange.import")), Icons.of(Feather.UPLOAD));
        in.setOnAction(_ -> in());
        var out = new MenuItem(kit.text(label("exchange.export")), Icons.of(Feather.DOWNLOAD));
        out.setOnAction(_ -> out());
        var menu = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL), in, out);
        menu.setId("exchange-" + list.kind().name());
        menu.getStyleClass().addAll("icon-button", "flat", Tweaks.NO_ARROW);
        menu.setAccessibleText(kit.text("exchange.ways"));
        menu.setTooltip(new Tooltip(kit.text("exchange.ways")));
        return menu;
    }

    private Message label(String key) {
        return Message.of(key, list.kind().sheet());
    }
}
