package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.CountingSource.Job;

@FxTest
class VirtualTableTest {

    private static final List<Column<Job>> COLUMNS = List.of(
            Column.<Job>number("id", "kit.table.selected.clear", Job::id),
            Column.<Job>text("title", "kit.table.nomatch.title", Job::title).width(200),
            Column.<Job>number("version", "kit.table.nomatch.text", Job::version)
                    .hidden());

    private final ViewState state = ViewState.inMemory();

    private VirtualTable<Job> table(CountingSource source) {
        VirtualTable<Job> table = new VirtualTable<>(KitFixture.kit(), "jobs", COLUMNS, source, state);
        layout(table);
        table.reload();
        layout(table);
        return table;
    }

    private static void layout(VirtualTable<?> table) {
        Scene scene = table.getScene() == null ? new Scene(table, 600, 400) : table.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void press(VirtualTable<?> table, KeyCode code, boolean control, boolean shift) {
        table.view().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    private static String firstRow(VirtualTable<?> table) {
        Set<Node> cells = table.lookupAll(".table-row-cell");
        return cells.stream()
                .map(node -> (javafx.scene.control.TableRow<?>) node)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .min(java.util.Comparator.comparingInt(javafx.scene.control.TableRow::getIndex))
                .map(row -> ((RowSlot<?>) row.getItem()).row())
                .map(Object::toString)
                .orElse("none");
    }

    /// What this thread has worked, whatever else the computer does.
    private static long workedNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void aMillionRowsOpenAtOnceAndReadOnlyWhatIsShown() {
        var source = new CountingSource(1_000_000);
        table(new CountingSource(10));
        long before = workedNanos();
        VirtualTable<Job> table = table(source);
        long millis = (workedNanos() - before) / 1_000_000;
        assertThat(table.countProperty().get()).isEqualTo(1_000_000);
        assertThat(source.rowsRead()).isLessThanOrEqualTo(2 * LazyRows.PAGE);
        assertThat(millis).as("milliseconds to open").isLessThan(200);
        table.view().scrollTo(700_000);
        layout(table);
        assertThat(source.rowsRead()).isLessThanOrEqualTo(4 * LazyRows.PAGE);
        assertThat(firstRow(table)).contains("Job 700001");
    }

    @Test
    void aHeaderClickSortsInTheDatabase() {
        var source = new CountingSource(1_000);
        VirtualTable<Job> table = table(source);
        TableColumn<RowSlot<Job>, ?> id = table.view().getColumns().getFirst();
        id.setSortType(SortType.DESCENDING);
        table.view().getSortOrder().setAll(List.of(id));
        layout(table);
        assertThat(source.requests.getLast().sort()).isEqualTo("id");
        assertThat(source.requests.getLast().descending()).isTrue();
        assertThat(firstRow(table)).contains("Job 1000");
        assertThat(source.requests).hasSize(2);
    }

    @Test
    void layoutAndSortingAreRemembered() {
        VirtualTable<Job> first = table(new CountingSource(5));
        first.view().getColumns().get(2).setVisible(true);
        first.view().getColumns().get(1).setPrefWidth(333);
        var moved = first.view().getColumns().remove(1);
        first.view().getColumns().addFirst(moved);
        moved.setSortType(SortType.DESCENDING);
        first.view().getSortOrder().setAll(List.of(moved));
        layout(first);
        var source = new CountingSource(5);
        VirtualTable<Job> second = table(source);
        assertThat(second.view().getColumns()).extracting(TableColumn::getId).containsExactly("title", "id", "version");
        assertThat(second.view().getColumns().getFirst().getWidth()).isEqualTo(333);
        assertThat(second.view().getColumns().getLast().isVisible()).isTrue();
        assertThat(source.requests).hasSize(1);
        assertThat(source.requests.getFirst().descending()).isTrue();
    }

    @Test
    void reloadKeepsSelectionAndPlace() {
        var source = new CountingSource(10_000);
        VirtualTable<Job> table = table(source);
        table.view().scrollTo(5_000);
        layout(table);
        table.view().getSelectionModel().clearAndSelect(5_003);
        table.view().getSelectionModel().select(5_005);
        source.gone.addAll(Set.of(1L, 2L, 5_006L));
        press(table, KeyCode.F5, false, false);
        layout(table);
        assertThat(table.selection().ids()).containsExactly(5_004);
        assertThat(firstRow(table)).contains("Job 5001");
        assertThat(table.view().getFocusModel().getFocusedIndex()).isEqualTo(5_001);
    }

    @Test
    void theSameFilterOnceMoreKeepsTheSelectionAndThePlace() {
        VirtualTable<Job> table = table(new CountingSource(10_000));
        table.filter("", Map.of("status", "OPEN"));
        table.view().scrollTo(500);
        layout(table);
        String top = firstRow(table);
        table.view().getSelectionModel().clearAndSelect(503);
        Selection before = table.selection();

        table.filter("", Map.of("status", "OPEN"));
        layout(table);

        assertThat(firstRow(table)).isEqualTo(top);
        assertThat(table.selection().ids()).isEqualTo(before.ids());
    }

    @Test
    void theFirstRowIsSelectedOnceAndNeverInPlaceOfAnother() {
        VirtualTable<Job> table = table(new CountingSource(10)).startingWithTheFirst();
        table.reload(5);
        assertThat(table.selection().single()).isEqualTo(5);

        VirtualTable<Job> fresh = new VirtualTable<>(KitFixture.kit(), "jobs", COLUMNS, new CountingSource(10), state)
                .startingWithTheFirst();
        layout(fresh);
        fresh.reload();
        assertThat(fresh.selection().single()).isEqualTo(1);

        fresh.view().getSelectionModel().clearSelection();
        fresh.reload();
        assertThat(fresh.selection().isEmpty()).isTrue();
    }

    @Test
    void whatWasAddedIsSelectedOnceTheListHasIt() {
        var source = new CountingSource(10);
        source.gone.add(7L);
        VirtualTable<Job> table = table(source);
        table.view().getSelectionModel().clearAndSelect(2);
        source.gone.clear();
        table.reload(7);
        assertThat(table.selection().ids()).containsExactly(7);
        table.reload();
        assertThat(table.selection().ids()).containsExactly(7);
    }

    @Test
    void selectingAllMeansEverythingThatMatches() {
        var source = new CountingSource(123_456);
        VirtualTable<Job> table = table(source);
        List<Selection> heard = new ArrayList<>();
        table.onSelect(heard::add);
        press(table, KeyCode.A, true, false);
        assertThat(table.selection().allMatching()).isTrue();
        assertThat(table.selection().size()).isEqualTo(123_456);
        assertThat(source.rowsRead()).isLessThanOrEqualTo(2 * LazyRows.PAGE);
        layout(table);
        assertThat(table.lookupAll(".selection-bar .label"))
                .extracting(node -> node instanceof Label label ? label.getText() : "")
                .contains("All 123,456 matching selected");
        press(table, KeyCode.ESCAPE, false, false);
        assertThat(table.selection().isEmpty()).isTrue();
        assertThat(heard).hasSize(2);
    }

    @Test
    void aLongRangeIsSelectedAtOnceAndReadsNothing() {
        var source = new CountingSource(1_000_000);
        VirtualTable<Job> table = table(source);
        table.select(4);
        long before = workedNanos();
        press(table, KeyCode.END, false, true);
        assertThat((workedNanos() - before) / 1_000_000).as("milliseconds").isLessThan(200);
        assertThat(table.selection().size()).isEqualTo(999_997);
        layout(table);
        assertThat(source.rowsRead()).isLessThanOrEqualTo(4 * LazyRows.PAGE);
        assertThat(table.lookupAll(".table-row-cell:in-range")).isNotEmpty();
        table.reload();
        assertThat(table.selection().size()).isEqualTo(999_997);
        table.view().getSelectionModel().clearAndSelect(7);
        assertThat(table.selection().ids()).containsExactly(8);
    }

    @Test
    void enterOpensTheFocusedRow() {
        VirtualTable<Job> table = table(new CountingSource(50));
        List<Long> opened = new ArrayList<>();
        table.onOpen(opened::add);
        table.select(17);
        press(table, KeyCode.ENTER, false, false);
        assertThat(opened).containsExactly(17L);
    }

    @Test
    void shiftAndArrowSelectSeveral() {
        VirtualTable<Job> table = table(new CountingSource(50));
        table.select(3);
        press(table, KeyCode.DOWN, false, true);
        press(table, KeyCode.DOWN, false, true);
        assertThat(table.selection().ids()).containsExactly(3, 4, 5);
    }

    @Test
    void copiesSelectedRowsAsATable() {
        VirtualTable<Job> table = table(new CountingSource(5_000));
        table.select(1_234);
        press(table, KeyCode.C, true, false);
        assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("Clear selection\tNothing matches\n1,234\tJob 1234");
    }

    @Test
    void anEmptyListTeachesTheNextStep() {
        List<String> done = new ArrayList<>();
        VirtualTable<Job> table = table(new CountingSource(0));
        table.onClearFilter(() -> done.add("cleared"));
        assertThat(table.lookup(".empty-state .section-title"))
                .isInstanceOfSatisfying(
                        Label.class, label -> assertThat(label.getText()).isEqualTo("Nothing here yet"));
        table.filter("", Map.of("status", "OPEN"));
        layout(table);
        assertThat(table.lookup(".empty-state .button")).isInstanceOfSatisfying(Button.class, Button::fire);
        assertThat(done).containsExactly("cleared");
    }

    @Test
    void aNewFilterReplacesTheOneOnItsWay() {
        var source = new CountingSource(100);
        var tasks = new HeldTasks();
        var table = new VirtualTable<>(KitFixture.kit(java.util.Locale.UK, tasks), "jobs", COLUMNS, source, state);
        table.filter("5", Map.of());
        table.filter("50", Map.of());
        tasks.release();
        assertThat(source.requests).extracting(ListRequest::text).containsExactly("50");
        assertThat(table.countProperty().get()).isEqualTo(1);
    }

    private VirtualTable<Job> held(CountingSource source, HeldTasks tasks) {
        source.quick = true;
        var table = new VirtualTable<>(KitFixture.kit(java.util.Locale.UK, tasks), "jobs", COLUMNS, source, state);
        layout(table);
        table.reload();
        tasks.release(0);
        layout(table);
        return table;
    }

    @Test
    void theFirstPageIsThereBeforeTheRestAndStaysAsItIs() {
        var tasks = new HeldTasks();
        VirtualTable<Job> table = held(new CountingSource(1_000_000), tasks);
        var said = table.countText("kit.table.selected.some");
        assertThat(firstRow(table)).contains("Job 1");
        assertThat(said.getValue()).isEqualTo("Counting…");
        table.view().scrollTo(40);
        table.view().getSelectionModel().clearAndSelect(50);
        layout(table);
        String top = firstRow(table);

        tasks.release();
        layout(table);

        assertThat(table.countProperty().get()).isEqualTo(1_000_000);
        assertThat(said.getValue()).isEqualTo("1,000,000 selected");
        assertThat(firstRow(table)).isEqualTo(top);
        assertThat(table.selection().ids()).containsExactly(51);
    }

    @Test
    void whatWasSelectedBeyondTheFirstPageIsSelectedAgain() {
        var tasks = new HeldTasks();
        VirtualTable<Job> table = held(new CountingSource(1_000), tasks);
        tasks.release();
        table.select(700);
        tasks.release();
        table.filter("", Map.of("status", "OPEN"));
        tasks.release();
        tasks.release();

        assertThat(table.selection().ids()).containsExactly(700);
    }

    @Test
    void endGoesToTheEndOnceItIsKnown() {
        var tasks = new HeldTasks();
        VirtualTable<Job> table = held(new CountingSource(1_000_000), tasks);
        press(table, KeyCode.END, false, false);

        tasks.release();
        layout(table);

        assertThat(table.selection().ids()).containsExactly(1_000_000);
    }

    @Test
    void everythingGrowsWithWhatBecomesKnown() {
        var tasks = new HeldTasks();
        VirtualTable<Job> table = held(new CountingSource(5_000), tasks);
        press(table, KeyCode.A, true, false);

        tasks.release();

        assertThat(table.selection().size()).isEqualTo(5_000);
        assertThat(table.selection())
                .isInstanceOfSatisfying(
                        Selection.Matching.class,
                        all -> assertThat(all.choice()).isEqualTo(ListChoice.all(table.request())));
    }

    @Test
    void anExportIsForWhatIsSelectedWhereThereAreSeveral() {
        var tasks = new HeldTasks();
        VirtualTable<Job> table = held(new CountingSource(1_000_000), tasks);
        tasks.release();
        var words = table.exportText("kit.table.selected.clear");
        assertThat(table.chosen()).isEqualTo(ListChoice.all(table.request()));
        assertThat(words.getValue()).isEqualTo("Clear selection");

        table.view().getSelectionModel().selectRange(0, 2);
        assertThat(table.chosen().ids(request -> here -> new long[0]).apply("here"))
                .containsExactly(1, 2);

        press(table, KeyCode.A, true, false);
        assertThat(table.chosen()).isEqualTo(ListChoice.all(table.request()));
        assertThat(words.getValue()).isEqualTo("Export 1,000,000 selected");
    }

    @Test
    void aWordTypedMeanwhileDropsTheRest() {
        var tasks = new HeldTasks();
        var source = new CountingSource(1_000_000);
        VirtualTable<Job> table = held(source, tasks);

        table.filter("5", Map.of());
        tasks.release();

        assertThat(table.countProperty().get()).isEqualTo(1);
        assertThat(source.requests).last().extracting(ListRequest::text).isEqualTo("5");
    }

    @Test
    void aListThatChangedMeanwhileIsShownAsItIsNow() {
        var tasks = new HeldTasks();
        var source = new CountingSource(1_000);
        VirtualTable<Job> table = held(source, tasks);
        table.select(3);
        source.gone.add(2L);

        tasks.release();

        assertThat(table.countProperty().get()).isEqualTo(999);
        assertThat(table.selection().ids()).containsExactly(3);
    }

    @Test
    void aRestThatCouldNotBeReadIsNotPassedOverInSilence() {
        var tasks = new HeldTasks();
        VirtualTable<Job> table = held(new CountingSource(1_000_000), tasks);
        var count = table.countText("kit.table.selected.some");
        var export = table.exportText("kit.table.selected.clear");
        assertThat(cutBar(table).isVisible()).isFalse();

        assertThatIllegalStateException().as("a fault is told").isThrownBy(tasks::fail);
        press(table, KeyCode.A, true, false);
        layout(table);

        assertThat(count.getValue()).isEqualTo("Not all read");
        assertThat(export.getValue()).isEqualTo("Export the selection");
        assertThat(texts(table))
                .contains(
                        "This is not the whole list: only the first 100 rows could be read.",
                        "Everything that matches is selected")
                .noneMatch(text -> text.contains("100 matching") || text.contains("100 selected"));
        assertThat(table.selection().choice()).isEqualTo(ListChoice.all(table.request()));

        cutBar(table).lookupAll(".hyperlink").forEach(link -> ((Hyperlink) link).fire());
        tasks.release();
        tasks.release();
        layout(table);

        assertThat(count.getValue()).isEqualTo("1,000,000 selected");
        assertThat(export.getValue()).isEqualTo("Export 1,000,000 selected");
        assertThat(texts(table)).contains("All 1,000,000 matching selected");
        assertThat(cutBar(table).isVisible()).isFalse();
    }

    @Test
    void everythingThatMatchedIsLetGoWhenSomethingElseIsAskedFor() {
        var source = new CountingSource(3_000);
        VirtualTable<Job> table = table(source);
        table.filter("500", Map.of());
        press(table, KeyCode.A, true, false);
        layout(table);

        table.reload();
        layout(table);
        assertThat(table.selection().allMatching()).isTrue();

        table.filter("", Map.of());
        layout(table);
        assertThat(table.selection().isEmpty()).isTrue();
    }

    /// JavaFX hands what a listener throws to the thread, which would log it and go on.
    @Test
    void noRowFailsWhileTheListUnderASelectionChanges() {
        List<Throwable> thrown = new ArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> thrown.add(fault));
        try {
            VirtualTable<Job> table = table(new CountingSource(3_000));
            table.filter("500", Map.of());
            press(table, KeyCode.A, true, false);
            layout(table);
            table.filter("", Map.of());
            layout(table);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(before);
        }
        assertThat(thrown).isEmpty();
    }

    @Test
    void theThumbOfALongListCanBeTakenHoldOf() {
        VirtualTable<Job> table =
                new VirtualTable<>(KitFixture.kit(), "jobs", COLUMNS, new CountingSource(1_000_000), state);
        Scenes.show(table);
        table.reload();
        layout(table);

        var bar = table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(one -> one.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
        assertThat(((Region) bar.lookup(".thumb")).getHeight()).isGreaterThanOrEqualTo(24);
        assertThat(bar.getWidth()).isLessThanOrEqualTo(12);
    }

    private static Node cutBar(VirtualTable<?> table) {
        return table.getChildren().get(1);
    }

    private static List<String> texts(VirtualTable<?> table) {
        return table.lookupAll(".selection-bar .label").stream()
                .map(node -> node instanceof Label label ? label.getText() : "")
                .toList();
    }
}
