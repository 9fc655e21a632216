package org.millwright.ui.kit.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a list shall show: the query turns it into SQL, so that a million records are filtered and sorted by the
/// database.
///
/// @param text what was typed into the search field, trimmed; empty for all
/// @param filters named filters and their values, such as `status` = `OPEN`
/// @param sort the key of the column to sort by; null for the list's own order
public record ListRequest(
        String text, Map<String, String> filters, @Nullable String sort, Direction direction) {

    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    public static final ListRequest ALL = new ListRequest("", Map.of(), null, Direction.ASCENDING);

    public ListRequest {
        text = text.strip();
        filters = Map.copyOf(filters);
    }

    public ListRequest matching(String newText, Map<String, String> newFilters) {
        return new ListRequest(newText, newFilters, sort, direction);
    }

    public ListRequest sortedBy(@Nullable String newSort, Direction newDirection) {
        return new ListRequest(text, filters, newSort, newDirection);
    }

    /// The value of a named filter, null when it is not set.
    public @Nullable String filter(String name) {
        return filters.get(name);
    }

    public boolean descending() {
        return direction == Direction.DESCENDING;
    }
}
