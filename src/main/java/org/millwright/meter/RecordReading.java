package org.millwright.meter;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A user's word on what stands on a meter.
///
/// @param at by the plant's clock; none for now
/// @param value as read; at a replacement the last of the old meter
/// @param span what the counter counts to, at a roll-over; none for what the meter's record says
/// @param startValue of the new meter, at a replacement
/// @param confirmed whether the user is sure of what the program asks about
public record RecordReading(
        long meterId,
        @Nullable LocalDateTime at,
        BigDecimal value,
        ReadingKind kind,
        @Nullable BigDecimal span,
        @Nullable BigDecimal startValue,
        @Nullable String note,
        ReadingSource source,
        boolean confirmed) {

    public static RecordReading normal(long meterId, @Nullable LocalDateTime at, BigDecimal value) {
        return new RecordReading(
                meterId, at, value, ReadingKind.NORMAL, null, null, null, ReadingSource.ENTERED, false);
    }

    public static RecordReading rollOver(long meterId, @Nullable LocalDateTime at, BigDecimal value) {
        return new RecordReading(
                meterId, at, value, ReadingKind.ROLL_OVER, null, null, null, ReadingSource.ENTERED, false);
    }

    /// @param last what the old meter showed when it was taken off
    public static RecordReading replacement(
            long meterId, @Nullable LocalDateTime at, BigDecimal last, BigDecimal startValue) {
        return new RecordReading(
                meterId, at, last, ReadingKind.REPLACEMENT, null, startValue, null, ReadingSource.ENTERED, false);
    }

    public RecordReading withNote(@Nullable String text) {
        return new RecordReading(meterId, at, value, kind, span, startValue, text, source, confirmed);
    }

    public RecordReading from(ReadingSource origin) {
        return new RecordReading(meterId, at, value, kind, span, startValue, note, origin, confirmed);
    }

    public RecordReading asConfirmed(boolean sure) {
        return new RecordReading(meterId, at, value, kind, span, startValue, note, source, sure);
    }

    /// @param now stands in for a moment that was not given
    /// @param spanOfMeter stands in for a span that was not given
    public Reading reading(LocalDateTime now, @Nullable BigDecimal spanOfMeter) {
        BigDecimal counted = kind == ReadingKind.ROLL_OVER && span == null ? spanOfMeter : span;
        return new Reading(at == null ? now : at, value, kind, counted, startValue);
    }
}
