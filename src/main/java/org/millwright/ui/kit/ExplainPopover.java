package org.millwright.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;

/// "Why" beside a number or a proposal: opens the explanation in place, the conclusion in bold.
public final class ExplainPopover extends Hyperlink {

    private final Popup popup = new Popup();

    /// @param about what is explained, for screen readers
    public ExplainPopover(Kit kit, String about, Supplier<Explanation> explanation) {
        super(kit.text("kit.explain.why"));
        setAccessibleText(kit.text("kit.explain.why-about", about));
        getStyleClass().add("explain");
        setOnAction(event -> {
            setVisited(false);
            Popups.below(this, popup, panel(kit, explanation.get()));
        });
    }

    /// The lines as they are shown, also for places that have room for them.
    public static VBox panel(Kit kit, Explanation explanation) {
        VBox lines = new VBox();
        lines.getStyleClass().addAll("popup-panel", "explanation");
        for (Message line : explanation.lines()) {
            Label label = new Label(kit.text(line));
            label.setWrapText(true);
            label.setMaxWidth(420);
            lines.getChildren().add(label);
        }
        if (!lines.getChildren().isEmpty()) {
            lines.getChildren().getLast().getStyleClass().add("strong");
        }
        return lines;
    }
}
