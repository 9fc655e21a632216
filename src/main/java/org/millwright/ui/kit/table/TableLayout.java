package org.millwright.ui.kit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the user has arranged a list: columns in order with width and whether shown, and the sorting.
///
/// @param sort key of the column sorted by, empty for the list's own order
record TableLayout(List<Place> places, String sort, boolean descending) {

    private static final String DOWN = "DESCENDING";
    private static final String UP = "ASCENDING";

    record Place(String key, double width, boolean shown) {}

    /// `no:96,due:80,!priority:40;due:DESCENDING`
    String write() {
        String columns = places.stream()
                .map(place -> (place.shown() ? "" : "!") + place.key() + ":" + Math.round(place.width()))
                .collect(Collectors.joining(","));
        return sort.isEmpty() ? columns : columns + ";" + sort + ":" + (descending ? DOWN : UP);
    }

    /// Reads what {@link #write} wrote; what it cannot read is left out, so that an old file never stops a screen.
    static TableLayout read(@Nullable String written) {
        String[] halves = written == null ? new String[0] : written.split(";", -1);
        List<Place> places = new ArrayList<>();
        for (String part : halves.length > 0 ? halves[0].split(",", -1) : new String[0]) {
            String[] keyAndWidth = part.split(":", -1);
            if (keyAndWidth.length == 2 && keyAndWidth[1].matches("\\d{1,4}")) {
                boolean shown = !keyAndWidth[0].startsWith("!");
                places.add(new Place(
                        shown ? keyAndWidth[0] : keyAndWidth[0].substring(1), Integer.parseInt(keyAndWidth[1]), shown));
            }
        }
        String[] sort = halves.length > 1 ? halves[1].split(":", -1) : new String[0];
        return sort.length != 2
                ? new TableLayout(places, "", false)
                : new TableLayout(places, sort[0], DOWN.equals(sort[1]));
    }
}
