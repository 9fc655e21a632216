package org.millwright.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.theme.Icons;

/// What was just done, above the middle of the status bar, where neither fields nor figures stand at
/// their ends; goes by itself, later where there is something to press.
final class Toasts extends VBox {

    private static final int MOST = 3;
    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);

    private final Messages messages;

    Toasts(Messages messages) {
        this.messages = messages;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    void add(String text) {
        add(toast(text), SHORT);
    }

    void warn(String text) {
        add(toast(Feather.ALERT_TRIANGLE, Meaning.WARNING, text), SHORT);
    }

    void add(String text, Runnable undo) {
        HBox toast = toast(text);
        var button = new Button(messages.text("shell.undo"));
        button.getStyleClass().addAll("undo", "flat", "accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(toast);
            undo.run();
        });
        toast.getChildren().add(toast.getChildren().size() - 1, button);
        add(toast, LONG);
    }

    /// With a button for each thing to do next.
    void add(String text, List<Notices.Next> next) {
        HBox toast = toast(text);
        var buttons = new HBox();
        buttons.getStyleClass().add("next");
        for (Notices.Next each : next) {
            var button = new Button(messages.text(each.label()));
            button.setOnAction(_ -> {
                getChildren().remove(toast);
                each.action().run();
            });
            buttons.getChildren().add(button);
        }
        var words = new VBox(8, toast.getChildren().get(1), buttons);
        HBox.setHgrow(words, Priority.ALWAYS);
        toast.getChildren().add(1, words);
        add(toast, LONG);
    }

    private void add(HBox toast, Duration stays) {
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        var wait = new PauseTransition(stays);
        wait.setOnFinished(_ -> getChildren().remove(toast));
        toast.hoverProperty().subscribe(resting -> {
            if (resting) {
                wait.stop();
            } else {
                wait.playFromStart();
            }
        });
    }

    private HBox toast(String text) {
        return toast(Feather.CHECK_CIRCLE, Meaning.SUCCESS, text);
    }

    private HBox toast(Ikon picture, Meaning meaning, String text) {
        var icon = Icons.of(picture);
        meaning.mark(icon);
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var toast = new HBox();
        toast.getStyleClass().add("toast");
        toast.setMaxHeight(Region.USE_PREF_SIZE);
        toast.setAlignment(Pos.CENTER_LEFT);
        var close = Icons.button(
                Feather.X, messages.text("shell.close"), () -> getChildren().remove(toast));
        toast.getChildren().addAll(icon, label, close);
        return toast;
    }
}
