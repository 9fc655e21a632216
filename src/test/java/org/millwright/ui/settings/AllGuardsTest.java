package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.junit.jupiter.api.Test;
import org.millwright.ui.nav.SaveGuard;

class AllGuardsTest {

    private final List<String> events = new ArrayList<>();
    private final Form plant = new Form("plant");
    private final Form people = new Form("people");
    private final AllGuards all = new AllGuards(List.of(plant, people));

    @Test
    void oneWithEditsIsEnough() {
        assertThat(all.unsaved().get()).isFalse();
        people.dirty.set(true);
        assertThat(all.unsaved().get()).isTrue();
    }

    @Test
    void savesOnlyWhatWasEdited() {
        people.dirty.set(true);
        all.save(saved -> events.add("all " + saved));
        assertThat(events).containsExactly("save people", "all true");
        assertThat(all.unsaved().get()).isFalse();
    }

    @Test
    void stopsAtTheFirstThatIsRefused() {
        plant.dirty.set(true);
        plant.saves = false;
        people.dirty.set(true);
        all.save(saved -> events.add("all " + saved));
        assertThat(events).containsExactly("save plant", "all false");
        assertThat(people.dirty.get()).isTrue();
    }

    @Test
    void revertsWhatWasEdited() {
        plant.dirty.set(true);
        all.revert();
        assertThat(events).containsExactly("revert plant");
    }

    private final class Form implements SaveGuard {

        private final String name;
        private final SimpleBooleanProperty dirty = new SimpleBooleanProperty();
        private boolean saves = true;

        Form(String name) {
            this.name = name;
        }

        @Override
        public ObservableBooleanValue unsaved() {
            return dirty;
        }

        @Override
        public void save(Consumer<Boolean> finished) {
            events.add("save " + name);
            dirty.set(!saves);
            finished.accept(saves);
        }

        @Override
        public void revert() {
            events.add("revert " + name);
            dirty.set(false);
        }
    }
}
