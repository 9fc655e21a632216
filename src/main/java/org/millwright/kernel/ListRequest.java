package org.millwright.kernel;

import java.util.Map;

/// What a list should show and in which order; carried out in SQL.
///
/// @param text words to find, empty for all
/// @param filters named filters and their values, as the list's query defines them
/// @param sort key of the column to sort by, empty for the list's own order
public record ListRequest(String text, Map<String, String> filters, String sort, boolean descending) {

    public static final ListRequest ALL = new ListRequest("", Map.of(), "", false);

    public ListRequest {
        text = text.strip();
        filters = Map.copyOf(filters);
    }

    /// Other words and filters, in the same order.
    public ListRequest matching(String words, Map<String, String> others) {
        return new ListRequest(words, others, sort, descending);
    }

    public ListRequest withText(String words) {
        return new ListRequest(words, filters, sort, descending);
    }

    public ListRequest withFilter(String name, String value) {
        var more = new java.util.HashMap<>(filters);
        more.put(name, value);
        return new ListRequest(text, more, sort, descending);
    }

    public ListRequest withoutFilter(String name) {
        var fewer = new java.util.HashMap<>(filters);
        fewer.remove(name);
        return new ListRequest(text, fewer, sort, descending);
    }

    public ListRequest sortedBy(String column, boolean down) {
        return new ListRequest(text, filters, column, down);
    }

    /// Whether both let the same records through, in whatever order.
    public boolean matchesLike(ListRequest other) {
        return text.equals(other.text) && filters.equals(other.filters);
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }
}
