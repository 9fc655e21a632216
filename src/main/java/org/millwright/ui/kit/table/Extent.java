package org.millwright.ui.kit.table;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import org.millwright.ui.kit.Kit;

/// How far a list is known, and the words for it: all of it, the first page, or nothing.
final class Extent {

    private final Kit kit;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();
    /// Nothing is known yet, or nothing could be read.
    private final ReadOnlyBooleanWrapper unread = new ReadOnlyBooleanWrapper(true);

    Extent(Kit kit) {
        this.kit = kit;
    }

    void rows(int known) {
        count.set(known);
        unread.set(false);
    }

    /// @param all false when only the first page is known
    void whole(boolean all) {
        whole.set(all);
        cut.set(false);
    }

    /// What was known stays known, and no more.
    void failed() {
        unread.set(count.get() == 0);
        cut.set(!whole.get());
    }

    boolean isWhole() {
        return whole.get();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /// Whether what comes after the first page could not be read.
    ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    /// @param key message key that takes the number
    ObservableValue<String> countText(String key) {
        return Bindings.createStringBinding(() -> says(key), count, whole, cut, unread);
    }

    private String says(String key) {
        if (unread.get()) {
            return "";
        }
        if (whole.get()) {
            return kit.text(key, count.get());
        }
        return kit.text(cut.get() ? "kit.table.not-counted" : "kit.table.counting");
    }

    /// @param key words of a button that exports the whole list
    ObservableValue<String> exportText(String key, ObservableValue<Selection> selection) {
        return Bindings.createStringBinding(() -> exports(key, selection.getValue()), selection, whole);
    }

    private String exports(String key, Selection chosen) {
        if (chosen.size() <= 1) {
            return kit.text(key);
        }
        return chosen.allMatching() && !whole.get()
                ? kit.text("kit.table.export-selection")
                : kit.text("kit.table.export-selected", chosen.size());
    }
}
