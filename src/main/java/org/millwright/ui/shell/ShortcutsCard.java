package org.millwright.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.nav.ScreenCommand;

/// All keys that work now, those of the window beside those of the screen and its lists.
final class ShortcutsCard {

    /// What every list does by itself.
    private static final List<Shortcut> OF_LISTS = List.of(
            ofList("shell.key.list-first", "Home"),
            ofList("shell.key.list-last", "End"),
            ofList("shell.key.list-open", "Enter"),
            ofList("shell.key.list-all", "Shortcut+A"),
            ofList("shell.key.list-copy", "Shortcut+C"));

    private ShortcutsCard() {}

    private static Shortcut ofList(String label, String key) {
        return new Shortcut(Message.of(label), KeyCombination.valueOf(key), () -> {});
    }

    static Card of(Messages messages, List<Shortcut> everywhere, List<ScreenCommand> here) {
        var columns = new HBox(column(messages, "shell.keys.everywhere", everywhere));
        columns.getStyleClass().add("key-columns");
        var beside = new VBox(16);
        if (!here.isEmpty()) {
            List<Shortcut> keys = here.stream()
                    .map(command -> new Shortcut(command.label(), command.key(), command.action()))
                    .toList();
            beside.getChildren().add(column(messages, "shell.keys.here", keys));
        }
        beside.getChildren().add(column(messages, "shell.keys.list", OF_LISTS));
        columns.getChildren().add(beside);
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
            var label = new Label(messages.text(shortcut.label()));
            GridPane.setHgrow(label, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), label, key);
        }
        return new VBox(8, title, grid);
    }
}
