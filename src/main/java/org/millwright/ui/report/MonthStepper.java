package org.millwright.ui.report;

import java.time.YearMonth;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.theme.Icons;

/// The month that is looked at, between two arrows; the arrow keys step, too.
final class MonthStepper extends HBox {

    private final Button previous;
    private final Button next;
    private final Label name = new Label();

    MonthStepper(
            Kit kit, ObservableValue<YearMonth> month, ObservableBooleanValue last, Runnable before, Runnable after) {
        previous = Icons.button(Feather.CHEVRON_LEFT, kit.text("reports.previous"), before);
        next = Icons.button(Feather.CHEVRON_RIGHT, kit.text("reports.next"), after);
        next.disableProperty().bind(Bindings.createBooleanBinding(last::get, last));
        name.getStyleClass().addAll("section-title", "month");
        name.setAlignment(Pos.CENTER);
        month.subscribe(shown -> name.setText(kit.formats().month(shown)));
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        getStyleClass().add("month-stepper");
        getChildren().setAll(previous, name, next);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case LEFT -> step(event, previous);
                case RIGHT -> step(event, next);
                default -> {}
            }
        });
    }

    Label name() {
        return name;
    }

    private static void step(KeyEvent event, Button button) {
        event.consume();
        button.fire();
    }
}
