package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class SelectionBarTest {

    private final SimpleObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final SimpleIntegerProperty count = new SimpleIntegerProperty(1_204);
    private final List<String> done = new ArrayList<>();
    private final SelectionBar bar =
            new SelectionBar(KitFixture.kit(), selection, count, () -> done.add("all"), () -> done.add("none"));

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true"})
    void appearsOnceSeveralRowsAreSelected(int rows, boolean visible) {
        selection.set(new Selection(new long[rows], false));

        assertThat(bar.isVisible()).isEqualTo(visible);
        assertThat(bar.isManaged()).isEqualTo(visible);
    }

    @Test
    void offersEverythingUntilEverythingIsSelected() {
        selection.set(new Selection(new long[2], false));
        assertThat(texts()).containsExactly("2 selected", "Select all 1,204 matching", "Clear selection");

        selection.set(new Selection(new long[1_204], true));
        assertThat(texts()).containsExactly("All 1,204 matching selected", "Clear selection");

        selection.set(new Selection(new long[1_204], false));
        assertThat(texts()).containsExactly("1,204 selected", "Clear selection");
    }

    @Test
    void eachLinkDoesWhatItSays() {
        selection.set(new Selection(new long[2], false));

        bar.getChildren().stream().filter(Hyperlink.class::isInstance).forEach(link -> ((Hyperlink) link).fire());

        assertThat(done).containsExactly("all", "none");
    }

    private List<String> texts() {
        return bar.getChildren().stream()
                .filter(Node::isManaged)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
