package org.millwright.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.nav.Route;
import org.millwright.ui.theme.Icons;

/// The list under the bell: each alert leads to where it can be dealt with.
final class AlertsPanel extends VBox {

    private static final double TEXT_WIDTH = 340;

    /// More than this scrolls, also in the smallest window.
    private static final double MOST_HEIGHT = 400;

    private final VBox rows = new VBox(2);

    AlertsPanel(Messages messages, List<AlertItem> alerts, Consumer<Route> open) {
        getStyleClass().addAll("overlay-card", "alerts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label(messages.text("shell.alerts.title"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        if (alerts.isEmpty()) {
            getChildren()
                    .add(new EmptyState(
                            Feather.CHECK_CIRCLE,
                            messages.text("shell.alerts.none"),
                            messages.text("shell.alerts.none-text")));
        }
        alerts.forEach(alert -> rows.getChildren().add(row(messages, alert, open)));
        rows.getStyleClass().add("alert-list");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.visibleProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().add(scroll);
    }

    Node first() {
        return rows.getChildren().stream().findFirst().orElse(this);
    }

    private static Button row(Messages messages, AlertItem alert, Consumer<Route> open) {
        var icon = Icons.of(alert.status().icon());
        alert.status().meaning().mark(icon);
        var word = new Label(messages.text(alert.status().word()));
        word.getStyleClass().add("caption");
        Label text = Card.text(messages.text(alert.text()), TEXT_WIDTH);
        var lines = new VBox(text, word);
        var row = new Button(null, new HBox(12, icon, lines));
        row.getStyleClass().addAll("flat", "alert");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(word.getText() + ": " + text.getText());
        row.setOnAction(_ -> open.accept(alert.route()));
        return row;
    }
}
