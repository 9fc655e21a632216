package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class SegmentsTest {

    @Test
    void oneIsAlwaysChosen() {
        Segments segments = new Segments();
        segments.add("open", "Open");
        segments.add("late", "Overdue");
        List<String> heard = new ArrayList<>();
        segments.onChosen(heard::add);
        Scenes.show(segments);
        assertThat(segments.isFirst()).isTrue();
        ToggleButton late = (ToggleButton) segments.getChildren().getLast();
        late.fire();
        late.fire();
        assertThat(segments.chosen()).isEqualTo("late");
        assertThat(heard.getLast()).isEqualTo("late");
    }
}
