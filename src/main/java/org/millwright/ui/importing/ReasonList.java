package org.millwright.ui.importing;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Violation;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;

/// Why the last step was refused, above the buttons.
final class ReasonList extends VBox {

    private final Kit kit;

    ReasonList(Kit kit, ObservableValue<List<Violation>> reasons) {
        this.kit = kit;
        getStyleClass().add("reasons");
        reasons.subscribe(this::show);
    }

    private void show(List<Violation> reasons) {
        getChildren().setAll(reasons.stream().map(this::reason).toList());
        setManaged(!reasons.isEmpty());
    }

    private Label reason(Violation violation) {
        Label label = new Label(kit.messages().text(violation), new FontIcon(Feather.ALERT_CIRCLE));
        Meaning.DANGER.mark(label.getGraphic());
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        return label;
    }
}
