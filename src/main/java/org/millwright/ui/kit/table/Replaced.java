package org.millwright.ui.kit.table;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;

/// All ids of a list were replaced. JavaFX's own change would copy the removed items, and here there may be a million.
final class Replaced<R> extends Change<RowSlot<R>> {

    private final long[] removed;
    private boolean before = true;

    Replaced(ObservableList<RowSlot<R>> list, long[] removed) {
        super(list);
        this.removed = removed;
    }

    @Override
    public boolean next() {
        boolean first = before;
        before = false;
        return first;
    }

    @Override
    public void reset() {
        before = true;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public int getRemovedSize() {
        return removed.length;
    }

    @Override
    public boolean wasRemoved() {
        return removed.length > 0;
    }

    @Override
    public List<RowSlot<R>> getRemoved() {
        return new AbstractList<>() {
            @Override
            public RowSlot<R> get(int index) {
                return new RowSlot<>(removed[index]);
            }

            @Override
            public int size() {
                return removed.length;
            }
        };
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
