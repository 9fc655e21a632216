package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ReasonsTest {

    private final Reasons reasons = new Reasons();

    @Test
    void takesNoRoomWithoutAReason() {
        assertThat(reasons.isManaged()).isFalse();

        reasons.show(List.of("The machine is retired."));
        reasons.show(List.of());

        assertThat(reasons.isManaged()).isFalse();
        assertThat(reasons.getChildren()).isEmpty();
    }

    @Test
    void newReasonsReplaceTheOldOnesInTheirOrder() {
        reasons.show(List.of("The machine is retired."));
        reasons.show(List.of("Nobody has agreed to it.", "The hours are missing."));

        assertThat(reasons.getChildren())
                .extracting(node -> ((Label) node).getText())
                .containsExactly("Nobody has agreed to it.", "The hours are missing.");
    }

    @Test
    void aQuestionIsAnsweredInPlaceAndGoesWhenNobodyAsksAnyMore() {
        var answers = new ArrayList<String>();

        var yes = new Button("Yes");
        yes.setOnAction(_ -> answers.add("yes"));
        var no = new Button("No");
        reasons.ask(List.of("Is it right?"), yes, no);
        Scene scene = Scenes.show(reasons);
        assertThat(scene.getFocusOwner()).isSameAs(no);
        yes.fire();

        assertThat(answers).containsExactly("yes");
        reasons.unask();
        assertThat(reasons.isManaged()).isFalse();
        reasons.show(List.of("The machine is retired."));
        reasons.unask();
        assertThat(reasons.isManaged()).isTrue();
    }
}
