package org.millwright.sample;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An inspection round: its check points in walking order.
///
/// @param equipmentTag the area or line that the round walks through
public record SampleRound(String code, String name, String equipmentTag, List<CheckPoint> points) {

    public enum Kind {
        PASS_FAIL,
        NUMERIC
    }

    /// One thing to look at or to measure.
    ///
    /// @param no the place in the walking order, from 1
    /// @param unit of the reading, for numeric points
    public record CheckPoint(
            int no,
            String equipmentTag,
            String name,
            Kind kind,
            @Nullable String unit,
            Limits limits,
            @Nullable String instruction) {}

    /// Beyond a warning is worth a look, beyond an alarm is a fault; any limit may be missing.
    public record Limits(
            @Nullable BigDecimal lowAlarm,
            @Nullable BigDecimal lowWarning,
            @Nullable BigDecimal highWarning,
            @Nullable BigDecimal highAlarm) {

        static final Limits NONE = new Limits(null, null, null, null);

        boolean alarms(BigDecimal reading) {
            return below(reading, lowAlarm) || above(reading, highAlarm);
        }

        boolean warns(BigDecimal reading) {
            return below(reading, lowWarning) || above(reading, highWarning);
        }

        private static boolean below(BigDecimal reading, @Nullable BigDecimal limit) {
            return limit != null && reading.compareTo(limit) < 0;
        }

        private static boolean above(BigDecimal reading, @Nullable BigDecimal limit) {
            return limit != null && reading.compareTo(limit) > 0;
        }
    }
}
