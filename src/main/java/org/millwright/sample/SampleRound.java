package org.millwright.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;

/// An inspection round: its check points in walking order.
///
/// @param equipmentTag the area or line that the round walks through
public record SampleRound(String code, String name, String equipmentTag, List<CheckPoint> points) {

    /// One thing to look at or to measure.
    ///
    /// @param no the place in the walking order, from 1
    /// @param unit of the reading, for numeric points
    public record CheckPoint(
            int no,
            String equipmentTag,
            String name,
            CheckPointKind kind,
            @Nullable String unit,
            Limits limits,
            @Nullable String instruction) {}
}
