package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;

@FxTest
class SelectionBarTest {

    private final SimpleObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.none());
    private final Extent extent = new Extent(KitFixture.kit());
    private final List<String> done = new ArrayList<>();
    private final SelectionBar bar =
            new SelectionBar(KitFixture.kit(), selection, extent, () -> done.add("all"), () -> done.add("none"));

    @BeforeEach
    void count() {
        extent.rows(1_204);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true"})
    void appearsOnceSeveralRowsAreSelected(int rows, boolean visible) {
        selection.set(new Selection.Picked(new long[rows]));

        assertThat(bar.isVisible()).isEqualTo(visible);
        assertThat(bar.isManaged()).isEqualTo(visible);
    }

    @Test
    void offersEverythingUntilEverythingIsSelected() {
        selection.set(new Selection.Picked(new long[2]));
        assertThat(texts()).containsExactly("2 selected", "Select all 1,204 matching", "Clear selection");

        selection.set(everythingBut());
        assertThat(texts()).containsExactly("All 1,204 matching selected", "Clear selection");

        selection.set(everythingBut(3L, 4L));
        assertThat(texts()).containsExactly("1,202 selected", "Select all 1,204 matching", "Clear selection");

        selection.set(new Selection.Picked(new long[1_204]));
        assertThat(texts()).containsExactly("1,204 selected", "Clear selection");
    }

    @Test
    void whatIsNotCountedHasNoNumber() {
        extent.whole(false);
        selection.set(new Selection.Picked(new long[2]));
        assertThat(texts()).containsExactly("2 selected", "Select everything that matches", "Clear selection");

        selection.set(everythingBut(3L));
        assertThat(texts())
                .containsExactly(
                        "Everything that matches but one is selected",
                        "Select everything that matches",
                        "Clear selection");

        selection.set(everythingBut());
        assertThat(texts()).containsExactly("Everything that matches is selected", "Clear selection");

        extent.whole(true);
        assertThat(texts()).containsExactly("All 1,204 matching selected", "Clear selection");
    }

    @Test
    void eachLinkDoesWhatItSays() {
        selection.set(new Selection.Picked(new long[2]));

        bar.getChildren().stream().filter(Hyperlink.class::isInstance).forEach(link -> ((Hyperlink) link).fire());

        assertThat(done).containsExactly("all", "none");
    }

    @Test
    void saysWhyUntilSomethingElseIsSelected() {
        selection.set(new Selection.Picked(new long[2]));
        bar.refuse("too many");
        assertThat(texts()).contains("too many");

        selection.set(new Selection.Picked(new long[3]));
        assertThat(texts()).doesNotContain("too many").contains("3 selected");
    }

    private static Selection everythingBut(Long... except) {
        var source = new CountingSource(1_204);
        var rows = new LazyRows<>(source, new HeldTasks());
        rows.show(source.ids(ListRequest.ALL), List.of());
        return new Selection.Matching(ListRequest.ALL, Set.of(except), rows);
    }

    private List<String> texts() {
        return bar.getChildren().stream()
                .filter(Node::isManaged)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
