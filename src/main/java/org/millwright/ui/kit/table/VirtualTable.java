package org.millwright.ui.kit.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Unreachable;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.CalmBusy;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;

/// A list of any length: holds ids, reads the rows it shows, sorts and filters in the database, remembers its layout.
///
/// Nothing is read before the first {@link #reload} or {@link #filter}.
public final class VirtualTable<R> extends VBox {

    /// @param whole false when only the first page is known
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Reading<R>(long[] ids, List<R> rows, boolean whole) {}

    private final Kit kit;
    private final RowSource<R> source;
    private final TableView<RowSlot<R>> table = new TableView<>();
    private final LazyRows<R> rows;
    private final TableColumns<R> columns;
    private final RowSelection<R> selection;
    private final TablePlaceholder placeholder;
    private final TaskSlot reading;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final Extent extent;
    private LongConsumer open = id -> {};
    private ListRequest request = ListRequest.ALL;
    private boolean narrowed;
    private boolean first;
    private OptionalLong wanted = OptionalLong.empty();
    /// What was selected beyond the first page, until the rest is there.
    private Selection beyond = Selection.none();
    private boolean toTheEnd;

    /// @param name names the remembered layout, and the list to screen readers by the key `name`
    public VirtualTable(Kit kit, String name, List<Column<R>> declared, RowSource<R> source, ViewState state) {
        this.kit = kit;
        this.source = source;
        this.extent = new Extent(kit);
        this.rows = new LazyRows<>(source, kit.tasks());
        this.reading = new TaskSlot(name);
        // in this order: new items would clear the sorting, and JavaFX's own policy would read and sort the list itself
        table.setItems(rows);
        this.columns = new TableColumns<>(kit, table, name, declared, state);
        this.placeholder = new TablePlaceholder(kit, table, this::reload);
        request = columns.sorted(request);
        table.setSortPolicy(sorted -> {
            sort();
            return true;
        });
        table.getStyleClass().add("virtual-table");
        table.fixedCellSizeProperty().bind(kit.density().map(density -> density.rowHeight()));
        this.selection = new RowSelection<>(table, rows, this::request);
        table.setRowFactory(view -> new ListRow<>(selection, id -> open.accept(id)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::extend);
        var bar = new SelectionBar(kit, selection.property(), extent, selection::selectAllMatching, selection::clear);
        var copy = new CopyRows<>(kit, source, columns::shown, extent::isWhole);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                new TableKeys(
                        this::openFocused,
                        this::reload,
                        selection::selectAllMatching,
                        () -> copy.copy(selection(), bar::refuse),
                        this::narrow));
        // while the list is being read, only the user selects; what was to be selected then is out of date
        selection.onSelect(now -> {
            if (loading.get() || !extent.isWhole()) {
                wanted = OptionalLong.empty();
            }
        });
        CalmBusy.watch(table, loading);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, new CutBar(kit, extent, this::reload), bar);
    }

    /// What to show when there is no record at all: the next step, with one button.
    public VirtualTable<R> whenEmpty(Node node) {
        placeholder.whenEmpty(node);
        return this;
    }

    /// What the button of "nothing matches" does, usually {@link FilterBar#clear}.
    public VirtualTable<R> onClearFilter(Runnable clear) {
        placeholder.onClearFilter(clear);
        return this;
    }

    /// The first row is selected when the list is first read, so that its detail shows something at once.
    public VirtualTable<R> startingWithTheFirst() {
        first = true;
        return this;
    }

    /// Enter or a double click on a row.
    public VirtualTable<R> onOpen(LongConsumer opener) {
        open = opener;
        return this;
    }

    public VirtualTable<R> onSelect(Consumer<Selection> consumer) {
        selection.onSelect(consumer);
        return this;
    }

    public Selection selection() {
        return selection.property().get();
    }

    /// What an export is for: the rows that are selected where there are several, else the whole list as it is shown.
    public ListChoice chosen() {
        return selection().size() > 1 ? selection().choice() : ListChoice.all(request);
    }

    /// The words of a button that exports {@link #chosen}; the key's for the whole list.
    public ObservableValue<String> exportText(String key) {
        return extent.exportText(key, selectionProperty());
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.property();
    }

    /// The row of an id when it is in memory, as the rows on the screen are.
    public @Nullable R rowIfKnown(long id) {
        return rows.rowIfKnown(id);
    }

    /// How many records match, as far as that is known.
    public ReadOnlyIntegerProperty countProperty() {
        return extent.countProperty();
    }

    /// How many records match, in words; while only the first page is known: that there are more. Nothing when the list
    /// could not be read at all.
    ///
    /// @param key message key that takes the number
    public ObservableValue<String> countText(String key) {
        return extent.countText(key);
    }

    public ListRequest request() {
        return request;
    }

    public TableView<RowSlot<R>> view() {
        return table;
    }

    /// Selects a record and scrolls to it, once the list is read; nothing happens when it does not match.
    public void select(long id) {
        int index = rows.indexOfId(id);
        if (loading.get() || (index < 0 && !extent.isWhole())) {
            wanted = OptionalLong.of(id);
            return;
        }
        selection.select(id);
        if (index >= 0 && (index < firstVisible() || index > lastVisible())) {
            table.scrollTo(index);
        }
    }

    /// From above the list into it: to the rows that are selected, to the first where none is.
    void enter() {
        table.requestFocus();
        if (selection().isEmpty() && rows.size() > 0) {
            select(rows.idAt(0));
        }
    }

    /// Selects nothing, also not what was to be selected once the list is read.
    public void deselect() {
        wanted = OptionalLong.empty();
        selection.clear();
    }

    /// Reads the list by these filters from the top; when they are what they were, as {@link #reload} does.
    public void filter(String text, Map<String, String> filters) {
        filter(text, filters, !text.isBlank() || !filters.isEmpty());
    }

    /// @param fewer whether this shows less than the list's usual view, so that "nothing matches" is the right answer
    public void filter(String text, Map<String, String> filters, boolean fewer) {
        ListRequest asked = request.matching(text, filters);
        boolean same = asked.equals(request);
        request = asked;
        narrowed = fewer;
        if (same) {
            reload();
        } else {
            read(0);
        }
    }

    /// Reads ids and rows again; selection and scroll position stay.
    public void reload() {
        read(Math.max(0, firstVisible()));
    }

    /// Reads the list again and then selects a record in it, after it was added.
    public void reload(long thenSelect) {
        wanted = OptionalLong.of(thenSelect);
        reload();
    }

    /// Reads again what is known of these records, after a change that moves none of them.
    public void refresh(Collection<Long> ids) {
        rows.refresh(ids);
    }

    private void sort() {
        ListRequest sorted = columns.sorted(request);
        if (!sorted.equals(request)) {
            request = sorted;
            read(0);
        }
    }

    /// From the top, the first page comes before the rest: an index has it at once, where all ids of a million take a
    /// second.
    private void read(int top) {
        ListRequest asked = request;
        loading.set(true);
        placeholder.loading();
        if (top > 0) {
            readAll(asked, top, read -> show(read, top));
            return;
        }
        kit.tasks()
                .load(
                        reading,
                        () -> {
                            long[] ids = source.head(asked, LazyRows.PAGE);
                            return new Reading<>(
                                    ids, source.rows(LazyRows.around(ids, 0)), ids.length != LazyRows.PAGE);
                        },
                        head -> {
                            show(head, 0);
                            if (!head.whole()) {
                                readAll(asked, 0, this::showRest);
                            }
                        },
                        this::failed);
    }

    private void readAll(ListRequest asked, int top, Consumer<Reading<R>> show) {
        kit.tasks()
                .load(
                        reading,
                        () -> {
                            long[] ids = source.ids(asked);
                            return new Reading<>(
                                    ids, top > 0 ? source.rows(LazyRows.around(ids, top)) : List.of(), true);
                        },
                        show,
                        this::failed);
    }

    private void show(Reading<R> read, int top) {
        Selection before = selection.meant();
        int focus = table.getFocusModel().getFocusedIndex();
        long focused = focus >= 0 && focus < rows.size() ? rows.idAt(focus) : -1;
        long anchor = top > 0 && top < rows.size() ? rows.idAt(top) : -1;
        loading.set(false);
        extent.whole(true);
        selection.deafWhile(() -> rows.show(read.ids(), read.rows()));
        extent.rows(rows.size());
        placeholder.shown(narrowed);
        selection.restore(before, focused);
        beyond = !read.whole() && selection().size() < before.size() ? before : Selection.none();
        extent.whole(read.whole());
        int kept = rows.indexOfId(anchor);
        if (top == 0 || (kept >= 0 && kept != firstVisible())) {
            table.scrollTo(Math.max(0, kept));
        }
        selectWanted();
        if (first && rows.size() > 0 && wanted.isEmpty()) {
            first = false;
            if (selection().isEmpty() && beyond.isEmpty()) {
                select(rows.idAt(0));
            }
        }
    }

    /// All ids, after the first page has been shown: what is in sight stays as it is.
    private void showRest(Reading<R> all) {
        Selection lost = beyond;
        boolean untouched = selection().isEmpty();
        if (rows.extend(all.ids())) {
            extent.rows(rows.size());
            extent.whole(true);
            selection.grow();
            selectWanted();
        } else {
            show(all, Math.max(0, firstVisible()));
        }
        if (!lost.isEmpty() && untouched) {
            selection.restore(lost, lost.ids()[0]);
        }
        beyond = Selection.none();
        if (toTheEnd) {
            select(rows.idAt(rows.size() - 1));
        }
        toTheEnd = false;
    }

    private void selectWanted() {
        OptionalLong added = wanted;
        wanted = OptionalLong.empty();
        added.ifPresent(this::select);
    }

    private void failed(Throwable cause) {
        loading.set(false);
        toTheEnd = false;
        extent.failed();
        placeholder.failed(Unreachable.isBehind(cause));
        throw new IllegalStateException("a list was not read: " + reading, cause);
    }

    /// Shift with Home or End, where the way is long.
    private void extend(KeyEvent event) {
        boolean home = event.getCode() == KeyCode.HOME;
        toTheEnd = event.getCode() == KeyCode.END && !extent.isWhole();
        if (event.isShiftDown() && (home || event.getCode() == KeyCode.END)) {
            if (selection.extendTo(home ? 0 : rows.size() - 1)) {
                event.consume();
            }
        }
    }

    private boolean openFocused() {
        int focused = table.getFocusModel().getFocusedIndex();
        if (focused < 0 || focused >= rows.size()) {
            return false;
        }
        open.accept(rows.idAt(focused));
        return true;
    }

    /// Esc: from many selected rows to none; with one or none it is not ours.
    private boolean narrow() {
        boolean many = selection().size() > 1;
        if (many) {
            selection.clear();
        }
        return many;
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    private int firstVisible() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> cell = flow == null ? null : flow.getFirstVisibleCell();
        return cell == null ? -1 : cell.getIndex();
    }

    private int lastVisible() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> cell = flow == null ? null : flow.getLastVisibleCell();
        return cell == null ? -1 : cell.getIndex();
    }
}
