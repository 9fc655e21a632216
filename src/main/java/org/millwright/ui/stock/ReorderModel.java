package org.millwright.ui.stock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;
import org.millwright.stock.ReorderGroup;
import org.millwright.stock.ReorderRow;
import org.millwright.stock.app.StockQueries;

/// The reorder list as lines one below the other, and which of them say why.
final class ReorderModel {

    /// A line of the list.
    sealed interface Line {

        /// Over the parts of one supplier.
        record Supplier(@Nullable String name, int lines) implements Line {}

        record Part(ReorderRow row, boolean explained) implements Line {}
    }

    /// A part in a storeroom.
    private record Place(long partId, long storeroomId) {
        static Place of(ReorderRow row) {
            return new Place(row.partId(), row.storeroom().id());
        }
    }

    private final StockQueries queries;
    private final Tasks tasks;
    private final TaskSlot reading = new TaskSlot("reorder list");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Set<Place> explained = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    ReorderModel(StockQueries queries, Tasks tasks) {
        this.queries = queries;
        this.tasks = tasks;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// How many parts stand on the list.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void load() {
        tasks.load(reading, queries::reorder, this::show);
    }

    /// Opens the reasons of a line in place, or closes them.
    void toggle(int index) {
        if (index >= 0 && index < lines.size() && lines.get(index) instanceof Line.Part(var row, var open)) {
            if (open) {
                explained.remove(Place.of(row));
            } else {
                explained.add(Place.of(row));
            }
            lines.set(index, new Line.Part(row, !open));
        }
    }

    private void show(List<ReorderGroup> groups) {
        List<Line> fresh = new ArrayList<>();
        int parts = 0;
        for (ReorderGroup group : groups) {
            fresh.add(new Line.Supplier(group.supplier(), group.rows().size()));
            for (ReorderRow row : group.rows()) {
                fresh.add(new Line.Part(row, explained.contains(Place.of(row))));
            }
            parts += group.rows().size();
        }
        lines.setAll(fresh);
        count.set(parts);
    }
}
