package org.millwright.inspection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run as it is walked: its points in walking order.
///
/// @param skipReason why it was given up, if it was
public record RunSheet(
        RunRow run,
        @Nullable SignatureMeaning meaning,
        @Nullable String skipReason,
        List<SheetPoint> points) {

    public RunSheet {
        points = List.copyOf(points);
    }

    /// The points by where the walk halts; a machine visited twice is two stops.
    public List<List<SheetPoint>> stops() {
        List<List<SheetPoint>> stops = new ArrayList<>();
        for (SheetPoint point : points) {
            if (stops.isEmpty() || !stops.getLast().getFirst().stop().equals(point.stop())) {
                stops.add(new ArrayList<>());
            }
            stops.getLast().add(point);
        }
        return stops;
    }
}
