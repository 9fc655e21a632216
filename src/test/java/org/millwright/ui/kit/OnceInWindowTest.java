package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class OnceInWindowTest {

    private int done;

    @Test
    void whatIsInTheWindowIsDoneAtOnce() {
        var label = new Label();
        Scenes.show(new StackPane(label));

        OnceInWindow.run(label, () -> done++);

        assertThat(done).isEqualTo(1);
    }

    @Test
    void whatComesLaterIsDoneWhenItComesAndOnlyOnce() {
        var label = new Label();
        OnceInWindow.run(label, () -> done++);
        assertThat(done).isZero();

        var pane = new ScrollPane(label);
        Scenes.show(pane);
        pane.setContent(null);
        pane.setContent(label);

        assertThat(done).isEqualTo(1);
    }
}
