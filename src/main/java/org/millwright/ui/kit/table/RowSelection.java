package org.millwright.ui.kit.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;

/// Selection by id: it survives a new reading of the list, and may mean everything that matches.
final class RowSelection<R> {

    /// Longer ranges are kept as a range: JavaFX would make an object of every row, and read it.
    static final int LONG = 1_000;

    /// Rows from one index to another, both included; the anchor is where the range was begun.
    ///
    /// @param except ids within it that are not selected
    record Range(int from, int to, int anchor, Set<Long> except) {

        boolean contains(int index, long id) {
            return index >= from && index <= to && !except.contains(id);
        }
    }

    private final TableView<RowSlot<R>> table;
    private final LazyRows<R> rows;
    private final Supplier<ListRequest> request;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.none());
    private final ReadOnlyObjectWrapper<@Nullable Range> range = new ReadOnlyObjectWrapper<>();
    private boolean restoring;

    /// @param request what the list shows now
    RowSelection(TableView<RowSlot<R>> table, LazyRows<R> rows, Supplier<ListRequest> request) {
        this.table = table;
        this.rows = rows;
        this.request = request;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> changed());
    }

    ReadOnlyObjectProperty<Selection> property() {
        return selection.getReadOnlyProperty();
    }

    void onSelect(Consumer<Selection> consumer) {
        selection.addListener((property, old, now) -> consumer.accept(now));
    }

    /// The long range that is selected, null when the rows are selected one by one.
    ReadOnlyObjectProperty<@Nullable Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    void selectAllMatching() {
        selectAllMatching(Set.of());
    }

    private void selectAllMatching(Set<Long> except) {
        take(
                new Range(0, rows.size() - 1, 0, except),
                rows.size() == 0 ? Selection.none() : new Selection.Matching(request.get(), except, rows));
    }

    /// Takes one row out of everything that matches, or back in.
    ///
    /// @return false when not everything is selected, and JavaFX's own selection does it
    boolean toggle(int index) {
        if (!(selection.get() instanceof Selection.Matching matching) || index < 0 || index >= rows.size()) {
            return false;
        }
        Set<Long> except = new HashSet<>(matching.except());
        long id = rows.idAt(index);
        if (!except.remove(id)) {
            except.add(id);
        }
        selectAllMatching(except);
        return true;
    }

    /// Everything that matches, after more of it has become known.
    void grow() {
        if (selection.get() instanceof Selection.Matching matching) {
            selectAllMatching(matching.except());
        }
    }

    /// Shift: selects from where the selection began to an index, when that is far.
    ///
    /// @return false when it is near, and JavaFX's own selection does it well
    boolean extendTo(int index) {
        Range now = range.get();
        int focused = table.getFocusModel().getFocusedIndex();
        int anchor = now != null ? now.anchor() : Math.max(0, focused);
        if (index < 0 || index >= rows.size() || Math.abs(index - anchor) < LONG) {
            return false;
        }
        take(new Range(Math.min(anchor, index), Math.max(anchor, index), anchor, Set.of()));
        table.getFocusModel().focus(index);
        table.scrollTo(index);
        return true;
    }

    private void take(Range wanted) {
        take(wanted, new Selection.Picked(Arrays.copyOfRange(rows.ids(), wanted.from(), wanted.to() + 1)));
    }

    private void take(Range wanted, Selection now) {
        restoring = true;
        table.getSelectionModel().clearSelection();
        restoring = false;
        range.set(wanted);
        selection.set(now);
    }

    void clear() {
        table.getSelectionModel().clearSelection();
        set(Selection.none());
    }

    void select(long id) {
        int index = rows.indexOfId(id);
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
        }
    }

    /// What is selected, as far as it means the list that is shown: everything that matched something else is nothing
    /// any more, or a selection would grow unseen when a filter is cleared.
    Selection meant() {
        Selection now = selection.get();
        return now instanceof Selection.Matching matching && !matching.isOf(request.get()) ? Selection.none() : now;
    }

    /// While the rows of the list are replaced by those of another reading JavaFX selects by itself; nobody shall
    /// hear of it before {@link #restore} has put back what was selected.
    void deafWhile(Runnable replacing) {
        restoring = true;
        replacing.run();
        restoring = false;
    }

    /// Puts the selection back after the list was read again; records no longer in it fall out.
    void restore(Selection before, long focused) {
        restoring = true;
        TableViewSelectionModel<RowSlot<R>> model = table.getSelectionModel();
        model.clearSelection();
        int[] indices = before.allMatching() ? new int[0] : indices(before.ids());
        boolean far = indices.length > LONG;
        if (indices.length > 0 && !far) {
            model.selectIndices(indices[0], indices);
        }
        int focus = rows.indexOfId(focused);
        if (focus >= 0) {
            table.getFocusModel().focus(focus);
        }
        restoring = false;
        if (before instanceof Selection.Matching matching) {
            Set<Long> except = new HashSet<>(matching.except());
            except.removeIf(id -> rows.indexOfId(id) < 0);
            selectAllMatching(except);
        } else if (far && indices[indices.length - 1] - indices[0] == indices.length - 1) {
            take(new Range(indices[0], indices[indices.length - 1], indices[0], Set.of()));
        } else {
            changed();
        }
    }

    private int[] indices(long[] ids) {
        long[] wanted = ids.clone();
        Arrays.sort(wanted);
        int[] found = new int[wanted.length];
        int count = 0;
        for (int i = 0; i < rows.size() && count < wanted.length; i++) {
            if (Arrays.binarySearch(wanted, rows.idAt(i)) >= 0) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void changed() {
        if (!restoring) {
            set(new Selection.Picked(table.getSelectionModel().getSelectedIndices().stream()
                    .filter(index -> index >= 0 && index < rows.size())
                    .mapToLong(rows::idAt)
                    .toArray()));
        }
    }

    private void set(Selection now) {
        range.set(null);
        selection.set(now);
    }
}
