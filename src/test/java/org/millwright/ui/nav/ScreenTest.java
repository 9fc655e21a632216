package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
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
    void claimsNothingByItself() {
        assertThat(plain.status().getValue()).isEmpty();
        assertThat(plain.commands()).isEmpty();
        assertThat(plain.focusTarget()).isEmpty();
        assertThat(plain.saveGuard()).isEmpty();
    }
}
