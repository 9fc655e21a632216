package org.millwright.ui.inspection;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.PastAnswer;
import org.millwright.ui.kit.Kit;

/// How a point was found the last times, the oldest first, and the last time in words.
final class PastVerdicts extends VBox {

    PastVerdicts(Kit kit, List<PastAnswer> past) {
        HBox marks = new HBox();
        marks.getStyleClass().add("past-verdicts");
        for (PastAnswer before : past) {
            FontIcon mark = new FontIcon(RoundLook.icon(before.verdict()));
            RoundLook.meaning(before.verdict()).mark(mark);
            Tooltip.install(mark, new Tooltip(words(kit, before)));
            marks.getChildren().add(mark);
        }
        Label words = new Label(words(kit, past.getLast()));
        words.getStyleClass().add("caption");
        getStyleClass().add("limits");
        getChildren().addAll(marks, words);
        setMinWidth(USE_PREF_SIZE);
    }

    private static String words(Kit kit, PastAnswer before) {
        return kit.text(
                "rounds.previous",
                kit.text(before.verdict().label()),
                before.at().atZone(kit.formats().zone()).toLocalDate());
    }
}
