package org.millwright.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.millwright.meter.Meter;
import org.millwright.meter.Reading;

/// What the plant has before an import of readings.
///
/// @param metersByTag the meters of the machines that the file names
/// @param now by the plant's clock
public record ReadingWorld(Map<String, List<KnownMeter>> metersByTag, LocalDateTime now) {

    /// @param readings those that were not struck out, in the order in which they were recorded
    public record KnownMeter(Meter meter, List<Reading> readings) {}

    List<KnownMeter> metersOf(String tag) {
        return metersByTag.getOrDefault(tag, List.of());
    }
}
