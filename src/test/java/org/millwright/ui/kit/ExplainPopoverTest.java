package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ExplainPopoverTest {

    private static final Explanation WHY =
            Explanation.of(Message.of("kit.table.selected.some", 4), Message.of("kit.table.selected.all", 12));

    @Test
    void theConclusionIsBold() {
        var panel = ExplainPopover.panel(KitFixture.kit(), WHY);
        assertThat(panel.getChildren())
                .extracting(line -> ((Label) line).getText())
                .containsExactly("4 selected", "All 12 matching selected");
        assertThat(panel.getChildren().getLast().getStyleClass()).contains("strong");
    }

    @Test
    void opensInPlace() {
        var why = new ExplainPopover(KitFixture.kit(), "the proposal", () -> WHY);
        var stage = Scenes.stage(new StackPane(why));
        why.fire();
        assertThat(Window.getWindows()).anyMatch(window -> window instanceof Popup popup && popup.isShowing());
        stage.close();
    }
}
