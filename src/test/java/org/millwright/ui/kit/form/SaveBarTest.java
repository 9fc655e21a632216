package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class SaveBarTest {

    private final List<String> done = new ArrayList<>();
    private final Reasons reasons = new Reasons();
    private final SimpleBooleanProperty unsaved = new SimpleBooleanProperty();
    private final SimpleBooleanProperty saving = new SimpleBooleanProperty();
    private final SaveBar bar =
            new SaveBar(KitFixture.kit(), reasons, unsaved, saving, () -> done.add("save"), () -> done.add("revert"));

    @Test
    void aRefusalStaysInSightWhenNothingIsUnsavedAnyMore() {
        assertThat(bar.isVisible()).isFalse();

        reasons.show(List.of("Someone else changed it."));

        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.isManaged()).isTrue();
    }

    @Test
    void whileSavingNeitherButtonWorks() {
        unsaved.set(true);
        Scenes.show(bar);
        saving.set(true);

        bar.lookupAll(".button").forEach(button -> ((Button) button).fire());
        assertThat(done).isEmpty();

        saving.set(false);
        bar.lookupAll(".button").forEach(button -> ((Button) button).fire());
        assertThat(done).containsExactlyInAnyOrder("save", "revert");
    }
}
