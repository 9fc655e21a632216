package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class InSightTest {

    private final TextEntry first = TextEntry.line(KitFixture.kit(), "first", "kit.form.save");
    private final TextEntry last = TextEntry.line(KitFixture.kit(), "last", "kit.form.save");
    private final Region between = new Region();
    private final ScrollPane scroll = new ScrollPane(new VBox(first, between, last));

    InSightTest() {
        between.setMinHeight(900);
        Scenes.show(scroll, 400, 300, ThemeChoice.LIGHT);
    }

    @Test
    void theFieldThatTakesTheFocusIsScrolledTo() {
        last.complain("This is needed.");
        last.requestFocus();
        assertInSight(last);

        first.requestFocus();
        assertInSight(first);
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void whatIsInSightStaysWhereItIs() {
        scroll.setVvalue(0.001);
        first.requestFocus();
        assertThat(scroll.getVvalue()).isBetween(0.0, 0.001);

        scroll.setVvalue(1);
        last.requestFocus();
        assertThat(scroll.getVvalue()).isEqualTo(1);
    }

    private void assertInSight(TextEntry field) {
        Scenes.layOut(scroll.getScene());
        Bounds place = field.localToScene(field.getLayoutBounds());
        assertThat(place.getMinY()).isNotNegative();
        assertThat(place.getMaxY()).isLessThanOrEqualTo(300);
    }
}
