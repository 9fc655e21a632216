package org.millwright.ui.kit.form;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.OnceInWindow;

/// Why an action was refused as a whole, or what it asks before it goes on.
final class Reasons extends VBox {

    private @Nullable HBox asked;

    Reasons() {
        getStyleClass().add("reasons");
        show(List.of());
    }

    void show(List<String> reasons) {
        getChildren().setAll(reasons.stream().map(Reasons::reason).toList());
        setManaged(!reasons.isEmpty());
    }

    /// It may be right all the same: a button says so. The focus is on the other, so that one Enter too many does no
    /// harm.
    ///
    /// @param yes runs the action
    /// @param no takes the question away
    void ask(List<String> questions, Button yes, Button no) {
        show(List.of());
        questions.forEach(
                question -> getChildren().add(reason(question, new FontIcon(Feather.HELP_CIRCLE), Meaning.WARNING)));
        HBox answers = new HBox(no, yes);
        answers.getStyleClass().add("reason-answers");
        asked = answers;
        getChildren().add(answers);
        setManaged(true);
        OnceInWindow.run(no, no::requestFocus);
    }

    /// Takes a question away, and nothing else.
    void unask() {
        if (asked != null && getChildren().contains(asked)) {
            show(List.of());
        }
    }

    private static Label reason(String text) {
        return reason(text, new FontIcon(Feather.ALERT_CIRCLE), Meaning.DANGER);
    }

    private static Label reason(String text, FontIcon icon, Meaning meaning) {
        Label label = new Label(text, icon);
        meaning.mark(label.getGraphic());
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        return label;
    }
}
