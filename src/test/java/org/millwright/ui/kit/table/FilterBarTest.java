package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.CountingSource.Job;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class FilterBarTest {

    private final CountingSource source = new CountingSource(0);
    private final HeldTasks tasks = new HeldTasks();

    private FilterBar bar() {
        var kit = KitFixture.kit(Locale.UK, tasks);
        var table = new VirtualTable<>(
                kit,
                "jobs",
                List.of(Column.<Job>text("title", "kit.form.save", Job::title)),
                source,
                ViewState.inMemory());
        FilterBar bar = new FilterBar(kit, "kit.picker.prompt")
                .quick("open", "kit.form.save")
                .quick("late", "kit.form.revert")
                .filters(table);
        VBox root = new VBox(bar, table);
        new Scene(root, 900, 400);
        root.applyCss();
        root.layout();
        return bar;
    }

    private String shownText(FilterBar bar) {
        tasks.release();
        tasks.release();
        bar.getScene().getRoot().applyCss();
        bar.getScene().getRoot().layout();
        return ((Label) bar.getScene().getRoot().lookup(".empty-state .section-title")).getText();
    }

    @Test
    void typingAsksOnceWithEverythingChosen() {
        FilterBar bar = bar();
        bar.choose("late");
        bar.filter("line", "7", "Line 2");
        tasks.release();
        source.requests.clear();
        bar.searchField().setText("4");
        bar.searchField().setText("42");
        tasks.release();
        tasks.release();
        assertThat(source.requests)
                .containsExactly(ListRequest.ALL.matching("42", Map.of("quick", "late", "line", "7")));
    }

    @Test
    void downGoesFromTheSearchFieldIntoTheList() {
        source.size = 3;
        FilterBar bar = bar();
        bar.apply();
        tasks.release();
        var table = Scenes.find(bar.getScene().getRoot(), ".virtual-table", TableView.class);

        Scenes.press(bar.searchField(), "Down");

        assertThat(bar.getScene().getFocusOwner()).isSameAs(table);
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void aChipIsRemovedByItsCross() {
        FilterBar bar = bar();
        bar.filter("line", "7", "Line 2");
        bar.filter("line", "8", "Line 3");
        tasks.release();
        assertThat(source.requests.getLast().filter("line")).isEqualTo("8");
        ((Button) bar.lookup(".filter-chip")).fire();
        tasks.release();
        assertThat(source.requests.getLast().filter("line")).isEmpty();
        assertThat(bar.lookup(".filter-chip")).isNull();
    }

    @Test
    void whereItIsNarrowTheQuickFiltersTakeALineOfTheirOwn() {
        assertThat(shownAt(900).getChildren()).hasSize(1);

        FilterBar narrow = shownAt(400);

        assertThat(narrow.getChildren()).hasSize(2);
        assertThat(narrow.minWidth(-1)).isLessThanOrEqualTo(400);
    }

    private static FilterBar shownAt(double width) {
        FilterBar bar = new FilterBar(KitFixture.kit(), "kit.picker.prompt")
                .quick("all", "kit.form.save")
                .quick("below", "kit.form.revert")
                .actions(new Button("A rather long name for a button"));
        Scenes.show(bar, width, 200, ThemeChoice.LIGHT);
        return bar;
    }

    @Test
    void theUsualViewTeachesAndANarrowedOneOffersTheWayBack() {
        FilterBar bar = bar();
        bar.apply();
        assertThat(shownText(bar)).isEqualTo("Nothing here yet");
        bar.choose("late");
        assertThat(shownText(bar)).isEqualTo("Nothing matches");
        ((Button) bar.getScene().getRoot().lookup(".empty-state .button")).fire();
        assertThat(shownText(bar)).isEqualTo("Nothing here yet");
    }

    @Test
    void quickFiltersShowTheirCounts() {
        FilterBar bar = bar();
        bar.counts(Map.of("late", 1234));
        bar.applyCss();
        assertThat(bar.lookupAll(".count"))
                .extracting(node -> ((Label) node).getText())
                .containsExactly("1,234");
    }
}
