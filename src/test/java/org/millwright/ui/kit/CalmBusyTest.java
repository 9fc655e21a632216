package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;

@FxTest
class CalmBusyTest {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    @Test
    void aShortWaitIsNotShown() {
        Region node = new Region();
        var busy = new SimpleBooleanProperty();
        CalmBusy calm = CalmBusy.watch(node, busy);
        busy.set(true);
        assertThat(node.getPseudoClassStates()).doesNotContain(WAITING);
        calm.patienceIsOver();
        assertThat(node.getPseudoClassStates()).contains(WAITING);
        busy.set(false);
        assertThat(node.getPseudoClassStates()).doesNotContain(WAITING);
    }
}
