package org.millwright.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Question;

/// An inspection round: its check points in walking order.
///
/// @param equipmentTag the area or line that the round walks through
public record SampleRound(String code, String name, String equipmentTag, List<CheckPoint> points) {

    /// One thing to look at or to measure.
    ///
    /// @param no the place in the walking order, from 1
    /// @param meter the name of the machine's meter that is read, for points that read one
    public record CheckPoint(
            int no,
            String equipmentTag,
            String name,
            Question question,
            @Nullable String meter,
            @Nullable String instruction) {}
}
