package org.millwright.ui.kit.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One place of a list: the id is known at once, the row follows when its page has been read.
public final class RowSlot<R> {

    private final long id;
    private final ReadOnlyObjectWrapper<@Nullable R> row = new ReadOnlyObjectWrapper<>();
    /// The reading of the list that this row comes from; an older one is shown until the newer has arrived.
    private int generation = -1;

    RowSlot(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    /// Null while loading, and when the record has been deleted since the list was read.
    public @Nullable R row() {
        return row.get();
    }

    public ReadOnlyObjectProperty<@Nullable R> rowProperty() {
        return row.getReadOnlyProperty();
    }

    boolean isOf(int reading) {
        return generation == reading;
    }

    void fill(@Nullable R read, int reading) {
        generation = reading;
        row.set(read);
    }
}
