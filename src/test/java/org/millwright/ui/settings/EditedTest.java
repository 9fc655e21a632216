package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.settings.Edited.State;

@FxTest
class EditedTest {

    private final Map<Long, String> records = new HashMap<>(Map.of(1L, "Ada", 2L, "Bert"));
    private final Edited<String> edited = new Edited<>(new DirectTasks(), id -> Optional.ofNullable(records.get(id)));

    @Test
    void beginsWithNothing() {
        assertThat(edited.stateProperty().get()).isEqualTo(new State.None<String>());
        assertThat(edited.known()).isEmpty();
        assertThat(edited.is(1)).isFalse();
    }

    @Test
    void readsWhatIsOpened() {
        edited.open(2);
        assertThat(edited.known()).contains("Bert");
        assertThat(edited.is(2)).isTrue();
    }

    @Test
    void readsAgainWhatAnotherChanged() {
        edited.open(1);
        records.put(1L, "Ada Winter");
        edited.again();
        assertThat(edited.known()).contains("Ada Winter");
        records.remove(1L);
        edited.again();
        assertThat(edited.known()).isEmpty();
    }

    @Test
    void aNewOneIsNotReadAgain() {
        edited.open(1);
        edited.startNew();
        edited.again();
        assertThat(edited.stateProperty().get()).isEqualTo(new State.New<String>());
    }
}
