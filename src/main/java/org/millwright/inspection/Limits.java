package org.millwright.inspection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;

/// The limits of a reading, in the unit of its check point, any of them missing. Outside means strictly beyond.
public record Limits(
        @Nullable BigDecimal lowAlarm,
        @Nullable BigDecimal lowWarning,
        @Nullable BigDecimal highWarning,
        @Nullable BigDecimal highAlarm) {

    public static final Limits NONE = new Limits(null, null, null, null);

    public boolean areMissing() {
        return byField().isEmpty();
    }

    public Zone zone(BigDecimal reading) {
        if (below(reading, lowAlarm)) {
            return Zone.LOW_ALARM;
        } else if (above(reading, highAlarm)) {
            return Zone.HIGH_ALARM;
        } else if (below(reading, lowWarning)) {
            return Zone.LOW_WARNING;
        }
        return above(reading, highWarning) ? Zone.HIGH_WARNING : Zone.NORMAL;
    }

    /// Each limit must not be below the one before it that is given.
    public Checks check() {
        var checks = new Checks();
        BigDecimal before = null;
        for (var entry : byField().entrySet()) {
            var limit = entry.getValue();
            checks.require(
                    Readings.fits(limit), entry.getKey(), "inspection.refused.number-range", Readings.MOST_DECIMALS);
            if (before != null) {
                checks.require(limit.compareTo(before) >= 0, entry.getKey(), "inspection.refused.limit-order", before);
            }
            before = limit;
        }
        return checks;
    }

    /// What a rising value comes to, the nearest first, by the zone behind it.
    Map<Zone, BigDecimal> upwards() {
        var limits = new LinkedHashMap<Zone, BigDecimal>();
        put(limits, Zone.HIGH_WARNING, highWarning);
        put(limits, Zone.HIGH_ALARM, highAlarm);
        return limits;
    }

    /// What a falling value comes to.
    Map<Zone, BigDecimal> downwards() {
        var limits = new LinkedHashMap<Zone, BigDecimal>();
        put(limits, Zone.LOW_WARNING, lowWarning);
        put(limits, Zone.LOW_ALARM, lowAlarm);
        return limits;
    }

    private Map<String, BigDecimal> byField() {
        var limits = new LinkedHashMap<String, BigDecimal>();
        put(limits, "lowAlarm", lowAlarm);
        put(limits, "lowWarning", lowWarning);
        put(limits, "highWarning", highWarning);
        put(limits, "highAlarm", highAlarm);
        return limits;
    }

    private static <K> void put(Map<K, BigDecimal> limits, K key, @Nullable BigDecimal limit) {
        if (limit != null) {
            limits.put(key, limit);
        }
    }

    private static boolean below(BigDecimal reading, @Nullable BigDecimal limit) {
        return limit != null && reading.compareTo(limit) < 0;
    }

    private static boolean above(BigDecimal reading, @Nullable BigDecimal limit) {
        return limit != null && reading.compareTo(limit) > 0;
    }
}
