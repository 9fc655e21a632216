package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;

@FxTest
class MeaningTest {

    @Test
    void aNodeHasOneMeaningAtATime() {
        var label = new Label("12");
        label.getStyleClass().add("figure");

        Meaning.DANGER.mark(label);
        Meaning.WARNING.mark(label);
        Meaning.WARNING.mark(label);

        assertThat(label.getStyleClass()).containsOnlyOnce("means-warning").contains("figure");
        assertThat(label.getStyleClass()).doesNotContain("means-danger");
    }
}
