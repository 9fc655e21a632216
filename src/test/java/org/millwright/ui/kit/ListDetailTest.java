package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ListDetailTest {

    private final ViewState state = ViewState.inMemory();

    @Test
    void theDetailStandsBelowUntilItIsTurned() {
        ListDetail split = split();
        assertThat(split.getOrientation()).isEqualTo(Orientation.VERTICAL);

        split.turnButton().fire();

        assertThat(split.getOrientation()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(split().getOrientation()).isEqualTo(Orientation.HORIZONTAL);
    }

    @Test
    void aScreenMayBeginWithTheDetailAtTheRight() {
        assertThat(atTheRight().getOrientation()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(atTheRight().getDividerPositions()[0]).isEqualTo(0.6, within(0.01));

        atTheRight().turnButton().fire();

        assertThat(atTheRight().getOrientation()).isEqualTo(Orientation.VERTICAL);
    }

    private ListDetail atTheRight() {
        var split = new ListDetail(
                KitFixture.kit(), "test", state, new Region(), new Region(), Orientation.HORIZONTAL, 0.6);
        Scenes.show(split);
        return split;
    }

    @Test
    void theButtonSaysWhatItWillDo() {
        ListDetail split = split();
        var button = split.turnButton();
        assertThat(button.getAccessibleText()).isEqualTo("Detail at the right");

        button.fire();

        assertThat(button.getAccessibleText()).isEqualTo("Detail below");
    }

    @Test
    void theLineStaysWhereItWasPut() {
        split().setDividerPositions(0.7);

        assertThat(split().getDividerPositions()[0]).isEqualTo(0.7, within(0.01));
    }

    @Test
    void anUnreadableMemoryDoesNoHarm() {
        state.put("list-detail.test.share-VERTICAL", "half");

        assertThat(split().getDividerPositions()[0]).isEqualTo(0.5, within(0.01));
    }

    private ListDetail split() {
        var split = new ListDetail(KitFixture.kit(), "test", state, new Region(), new Region());
        Scenes.show(split);
        return split;
    }
}
