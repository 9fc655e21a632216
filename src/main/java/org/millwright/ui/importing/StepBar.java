package org.millwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.Kit;

/// Which step comes when, and which is in sight.
final class StepBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final List<ImportStep> ORDER = List.of(ImportStep.values());

    private final List<Label> steps = new ArrayList<>();

    StepBar(Kit kit, ObservableValue<ImportStep> current) {
        getStyleClass().add("step-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (ImportStep step : ORDER) {
            if (!steps.isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            Label label = new Label(kit.messages().text(step));
            label.getStyleClass().add("step");
            steps.add(label);
            getChildren().add(label);
        }
        current.subscribe(this::show);
    }

    private void show(ImportStep now) {
        int at = ORDER.indexOf(now);
        for (int i = 0; i < steps.size(); i++) {
            Label number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("step-number");
            boolean done = i < at;
            if (done) {
                number.setText(null);
                number.setGraphic(new FontIcon(Feather.CHECK));
            }
            steps.get(i).setGraphic(number);
            steps.get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
    }
}
