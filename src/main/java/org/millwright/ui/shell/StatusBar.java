package org.millwright.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.theme.Icons;

/// Below the screen: which plant, whether everything is saved, a note, and what the screen counts.
final class StatusBar extends HBox {

    private final Label link = new Label();
    private final Label broken = new Label();
    private final Label saved;

    StatusBar(ShellSetup setup, Navigator navigator) {
        link.setText(setup.messages().text("shell.server-lost-short"));
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var plant = new Label();
        plant.textProperty().bind(setup.plant());
        var note = new Label();
        note.textProperty().bind(setup.note());
        var count = new Label();
        count.getStyleClass().add("row-count");
        count.textProperty()
                .bind(navigator.screenProperty().flatMap(Screen::status).orElse(""));
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        link.setGraphic(Icons.of(Feather.WIFI_OFF));
        Meaning.WARNING.mark(link);
        serverLost(false);
        broken.setText(setup.messages().text("shell.cannot-save-short"));
        broken.setGraphic(Icons.of(Feather.ALERT_OCTAGON));
        Meaning.DANGER.mark(broken);
        saved = saved(setup.messages(), unsaved(navigator));
        show(broken, false);
        getChildren().addAll(plant, link, broken, saved, note, filler, count);
    }

    /// Nothing is saved any more.
    void cannotSave() {
        show(broken, true);
        show(saved, false);
    }

    void serverLost(boolean lost) {
        show(link, lost);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private static ObservableValue<Boolean> unsaved(Navigator navigator) {
        return navigator
                .screenProperty()
                .flatMap(screen ->
                        screen.saveGuard().map(guard -> guard.unsaved()).orElse(null))
                .map(Boolean.TRUE::equals)
                .orElse(false);
    }

    private static Label saved(Messages messages, ObservableValue<Boolean> unsaved) {
        var icon = new FontIcon();
        var label = new Label(null, icon);
        label.getStyleClass().add("saved-state");
        unsaved.subscribe(dirty -> {
            label.setText(messages.text(dirty ? "shell.unsaved" : "shell.saved"));
            icon.setIconCode(dirty ? Feather.EDIT_3 : Feather.CHECK);
            (dirty ? Meaning.WARNING : Meaning.MUTED).mark(label);
        });
        return label;
    }
}
