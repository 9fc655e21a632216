package org.millwright.ui.kit.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is selected in a list.
public final class Selection {

    public static final Selection NONE = new Selection(new long[0], false);

    private final long[] ids;
    private final boolean allMatching;

    Selection(long[] ids, boolean allMatching) {
        this.ids = ids;
        this.allMatching = allMatching;
    }

    /// The selected records, in the list's order.
    public long[] ids() {
        return ids.clone();
    }

    /// Every record that matches the filter, also those never shown.
    public boolean allMatching() {
        return allMatching;
    }

    public int size() {
        return ids.length;
    }

    public boolean isEmpty() {
        return ids.length == 0;
    }

    /// The one record selected, null when there is none or more than one.
    public @Nullable Long single() {
        return ids.length == 1 ? ids[0] : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selection selection
                && allMatching == selection.allMatching
                && Arrays.equals(ids, selection.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
