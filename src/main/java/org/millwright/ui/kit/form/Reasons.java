package org.millwright.ui.kit.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.Meaning;

/// Why an action was refused as a whole.
final class Reasons extends VBox {

    Reasons() {
        getStyleClass().add("reasons");
        show(List.of());
    }

    void show(List<String> reasons) {
        getChildren().setAll(reasons.stream().map(Reasons::reason).toList());
        setManaged(!reasons.isEmpty());
    }

    private static Label reason(String text) {
        Label label = new Label(text, new FontIcon(Feather.ALERT_CIRCLE));
        Meaning.DANGER.mark(label.getGraphic());
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        return label;
    }
}
