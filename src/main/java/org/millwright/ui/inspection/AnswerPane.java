package org.millwright.ui.inspection;

import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;

/// Where a check point is answered, with what was found there before.
abstract class AnswerPane extends HBox {

    /// The answer, or what is typed, has changed.
    abstract void update();

    /// What the point would be answered now: what is typed, or what is on record.
    abstract @Nullable Answer meant();

    /// @return false when the keys go to the card itself
    abstract boolean takeFocus();

    /// Whether letters that go to this target are text, and no keys.
    boolean takesLetters(Object target) {
        return false;
    }
}
