package org.millwright.ui.kit.table;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;

/// Selection by id: it survives a new reading of the list, and may mean everything that matches.
final class RowSelection<R> {

    private static final PseudoClass ALL_MATCHING = PseudoClass.getPseudoClass("all-matching");

    private final TableView<RowSlot<R>> table;
    private final LazyRows<R> rows;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
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

    void selectAllMatching() {
        set(new Selection(rows.ids(), true));
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
        if (before.allMatching()) {
            restoring = false;
            selectAllMatching();
            return;
        }
        int[] indices = indices(before.ids());
        if (indices.length > 0) {
            model.selectIndices(indices[0], indices);
        }
        int focus = rows.indexOfId(focused);
        if (focus >= 0) {
            table.getFocusModel().focus(focus);
        }
        restoring = false;
        changed();
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
        table.pseudoClassStateChanged(ALL_MATCHING, now.allMatching());
        selection.set(now);
    }
}
