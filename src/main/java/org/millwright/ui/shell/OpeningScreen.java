package org.millwright.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// While a plant is opened or filled; and why it could not be opened, with what can be done.
public final class OpeningScreen {

    private static final double WIDTH = 440;

    private final Messages messages;
    private final Label title = new Label();
    private final Button cancel = new Button();
    private final VBox column = new VBox(title);
    private final StackPane root = new StackPane(column);

    public OpeningScreen(Messages messages) {
        this.messages = messages;
        cancel.setText(messages.text("task.cancel"));
        cancel.setId("cancel");
        cancel.setCancelButton(true);
        cancel.setVisible(false);
        title.getStyleClass().add("page-title");
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        root.getStyleClass().add("welcome");
    }

    public Parent node() {
        return root;
    }

    /// @param fraction 0 to 1, or {@link Progress#UNKNOWN}
    public void progress(String doing, double fraction) {
        title.setText(messages.text("welcome.opening"));
        var bar = new ProgressBar(fraction);
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(doing);
        var text = new Label(doing);
        text.getStyleClass().add("muted");
        column.getChildren().setAll(title, bar, text, cancel);
    }

    /// Offers to stop; the button waits for what stops, and may be pressed once.
    public void cancelWith(Runnable stop) {
        cancel.setVisible(true);
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            stop.run();
        });
    }

    /// @param otherwise key of what else can be done
    public void refused(List<Violation> reasons, Runnable again, String otherwise, Runnable instead) {
        refused("welcome.not-opened", reasons, again, otherwise, instead);
    }

    /// @param what key of what came to nothing
    /// @param otherwise key of what else can be done
    public void refused(String what, List<Violation> reasons, Runnable again, String otherwise, Runnable instead) {
        title.setText(messages.text(what));
        column.getChildren().setAll(title);
        for (Violation reason : reasons) {
            column.getChildren().add(Card.text(messages.text(reason), WIDTH));
        }
        var retry = new Button(messages.text("welcome.try-again"));
        retry.setDefaultButton(true);
        retry.setOnAction(_ -> again.run());
        var other = new Button(messages.text(otherwise));
        other.setCancelButton(true);
        other.setOnAction(_ -> instead.run());
        var buttons = new HBox(8, retry, other);
        buttons.setAlignment(Pos.CENTER_LEFT);
        column.getChildren().add(buttons);
        retry.requestFocus();
    }
}
