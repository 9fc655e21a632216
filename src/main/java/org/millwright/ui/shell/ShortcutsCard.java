package org.millwright.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.ScreenCommand;

/// All keys that work now, those of the window beside those of the screen.
final class ShortcutsCard {

    private ShortcutsCard() {}

    static Card of(Messages messages, List<Shortcut> everywhere, List<ScreenCommand> here) {
        var columns = new HBox(column(messages, "shell.keys.everywhere", everywhere));
        columns.getStyleClass().add("key-columns");
        if (!here.isEmpty()) {
            List<Shortcut> keys = here.stream()
                    .map(command -> new Shortcut(command.label(), command.key(), command.action()))
                    .toList();
            columns.getChildren().add(column(messages, "shell.keys.here", keys));
        }
        return new Card(messages.text("shell.key.overview"), columns);
    }

    private static VBox column(Messages messages, String heading, List<Shortcut> keys) {
        var title = new Label(messages.text(Message.of(heading)));
        title.getStyleClass().add("caption");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (Shortcut shortcut : keys) {
            var key = new KeyHint(messages, shortcut.key());
            GridPane.setHalignment(key, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), new Label(messages.text(shortcut.label())), key);
        }
        return new VBox(8, title, grid);
    }
}
