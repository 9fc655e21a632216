package org.millwright.meter;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The readings of a meter that count, for finding what stands beside a new one; grows by one reading
/// at a time, as thousands of lines of a file do.
public final class KnownReadings {

    private static final double SECONDS_A_DAY = 86_400;

    private final NavigableMap<LocalDateTime, Reading> byMoment = new TreeMap<>();

    /// What was counted from the first reading to the last.
    private BigDecimal counted = BigDecimal.ZERO;

    /// @param readings in the order in which they were recorded
    public static KnownReadings of(Collection<Reading> readings) {
        var known = new KnownReadings();
        readings.forEach(known::add);
        return known;
    }

    /// Of several at the same moment the last counts.
    public void add(Reading reading) {
        Reading before = before(reading.at()).orElse(null);
        Reading after = after(reading.at()).orElse(null);
        Reading replaced = byMoment.put(reading.at(), reading);
        if (replaced == null) {
            counted = counted.subtract(between(before, after));
        } else {
            counted = counted.subtract(between(before, replaced)).subtract(between(replaced, after));
        }
        counted = counted.add(between(before, reading)).add(between(reading, after));
    }

    public Optional<Reading> before(LocalDateTime at) {
        return reading(byMoment.lowerEntry(at));
    }

    public Optional<Reading> after(LocalDateTime at) {
        return reading(byMoment.higherEntry(at));
    }

    /// The reading of this moment.
    public Optional<Reading> at(LocalDateTime moment) {
        return Optional.ofNullable(byMoment.get(moment));
    }

    public Optional<Reading> last() {
        return reading(byMoment.lastEntry());
    }

    /// As {@link MeterLine#perDay()}.
    public OptionalDouble perDay() {
        if (byMoment.size() < 2 || counted.signum() <= 0) {
            return OptionalDouble.empty();
        }
        Duration time = Duration.between(byMoment.firstKey(), byMoment.lastKey());
        return OptionalDouble.of(counted.doubleValue() * SECONDS_A_DAY / time.toSeconds());
    }

    private static BigDecimal between(@Nullable Reading before, @Nullable Reading after) {
        return before == null || after == null ? BigDecimal.ZERO : after.since(before.shownAfter());
    }

    private static Optional<Reading> reading(Map.@Nullable Entry<LocalDateTime, Reading> entry) {
        return entry == null ? Optional.empty() : Optional.of(entry.getValue());
    }
}
