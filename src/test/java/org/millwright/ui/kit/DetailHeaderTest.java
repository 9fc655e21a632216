package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class DetailHeaderTest {

    private final Kit kit = KitFixture.kit();
    private final DetailHeader header = new DetailHeader(kit);

    @Test
    void showsOnlyTheStatesThatApply() {
        var late = Status.of(Message.of("shell.unsaved"), Meaning.DANGER);

        header.show("P-101", "Feed pump", "Boiler house", null, late, null);
        Scenes.show(header);

        assertThat(header.lookupAll(".chip")).hasSize(1);
    }

    @Test
    void anotherRecordReplacesTheOneBefore() {
        header.show("P-101", "Feed pump", "Boiler house", Status.of(Message.of("shell.saved"), Meaning.SUCCESS));
        header.show("CV-07", "Conveyor", "");
        Scenes.show(header);

        assertThat(header.lookupAll(".chip")).isEmpty();
        assertThat(Scenes.find(header, ".strong", Label.class).getText()).isEqualTo("Conveyor");
        assertThat(header.getChildren().getLast().isManaged())
                .as("room for a place")
                .isFalse();
    }

    @Test
    void aRecordWithoutANumberLeavesNoGapForIt() {
        header.show("", "Conveyor", "Hall 2");
        Scenes.show(header);

        assertThat(Scenes.find(header, ".section-title.muted", Label.class).isManaged())
                .isFalse();
    }

    @Test
    void newActionsReplaceTheOldOnes() {
        header.actions(new Button("Start"), new Button("Hold"));
        header.actions(new Button("Complete"));
        Scenes.show(header);

        assertThat(header.lookupAll(".button"))
                .extracting(node -> ((Button) node).getText())
                .containsExactly("Complete");
    }
}
