package org.millwright.meter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Where a meter stands.
///
/// @param last the last reading that counts
/// @param lifeToDate with it
/// @param perDay average use; none of a gauge
/// @param stale not read for longer than it may
public record MeterState(
        Meter meter, @Nullable Reading last, @Nullable BigDecimal lifeToDate, OptionalDouble perDay, boolean stale) {

    /// @param course of the readings that count
    public static MeterState of(Meter meter, MeterCourse course, LocalDate today) {
        MeterLine line = MeterLine.of(course, meter.fields().staleAfterDays());
        MeterCourse.@Nullable Step end =
                course.steps().isEmpty() ? null : course.steps().getLast();
        return new MeterState(
                meter,
                end == null ? null : end.reading(),
                end == null ? null : end.lifeToDate(),
                // a gauge rises and falls: the mean of it is no use
                meter.fields().kind() == MeterKind.GAUGE ? OptionalDouble.empty() : line.perDay(),
                line.isStale(today));
    }
}
