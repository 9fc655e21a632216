package org.millwright.ui.kit.table;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;

/// Selection by id: it survives a new reading of the list, and may mean everything that matches.
final class RowSelection<R> {

    /// Longer ranges are kept as a range: JavaFX would make an object of every row, and read it.
    static final int LONG = 1_000;

    /// Rows from one index to another, both included; the anchor is where the range was begun.
    record Range(int from, int to, int anchor) {

        boolean contains(int index) {
            return index >= from && index <= to;
        }
    }

    private final TableView<RowSlot<R>> table;
    private final LazyRows<R> rows;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Range> range = new ReadOnlyObjectWrapper<>();
    private boolean restoring;

    RowSelection(TableView<RowSlot<R>> table, LazyRows<R> rows) {
        this.table = table;
        this.rows = rows;
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
        take(new Range(0, rows.size() - 1, 0), true);
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
        take(new Range(Math.min(anchor, index), Math.max(anchor, index), anchor), false);
        table.getFocusModel().focus(index);
        table.scrollTo(index);
        return true;
    }

    private void take(Range wanted, boolean allMatching) {
        restoring = true;
        table.getSelectionModel().clearSelection();
        restoring = false;
        range.set(wanted);
        selection.set(new Selection(Arrays.copyOfRange(rows.ids(), wanted.from(), wanted.to() + 1), allMatching));
    }

    void clear() {
        table.getSelectionModel().clearSelection();
        set(Selection.NONE);
    }

    void select(long id) {
        int index = rows.indexOfId(id);
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
        }
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
        if (before.allMatching()) {
            selectAllMatching();
        } else if (far && indices[indices.length - 1] - indices[0] == indices.length - 1) {
            take(new Range(indices[0], indices[indices.length - 1], indices[0]), false);
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
            set(new Selection(
                    table.getSelectionModel().getSelectedIndices().stream()
                            .filter(index -> index >= 0 && index < rows.size())
                            .mapToLong(rows::idAt)
                            .toArray(),
                    false));
        }
    }

    private void set(Selection now) {
        range.set(null);
        selection.set(now);
    }
}
