package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.ui.FxTest;

@FxTest
class ScreenTest {

    private final List<String> events = new ArrayList<>();
    private final Screen plain = new Screen() {
        @Override
        public Node node() {
            return new Pane();
        }

        @Override
        public javafx.beans.value.ObservableValue<Message> title() {
            return new SimpleObjectProperty<>(Message.of("shell.place.today"));
        }

        @Override
        public Set<String> kinds() {
            return Set.of("part");
        }

        @Override
        public void onShown() {
            events.add("shown");
        }
    };

    @Test
    void loadsAgainWhatItLoadedWhenItCameToSight() {
        plain.refresh();

        assertThat(events).containsExactly("shown");
    }

    @Test
    void showsWhatItIsMadeOfAndThePlantsOwnWays() {
        assertThat(plain.shows(change("stock", "part"))).isTrue();
        assertThat(plain.shows(change("plant"))).isTrue();
        assertThat(plain.shows(change("stock"))).isFalse();
    }

    private static Changes change(String... kinds) {
        return new Changes(new Op("test.change"), List.of(kinds), List.of());
    }

    @Test
    void claimsNothingByItself() {
        assertThat(plain.status().getValue()).isEmpty();
        assertThat(plain.commands()).isEmpty();
        assertThat(plain.focusTarget()).isEmpty();
        assertThat(plain.saveGuard()).isEmpty();
    }
}
