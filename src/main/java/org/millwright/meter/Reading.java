package org.millwright.meter;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What stood on a meter at a moment.
///
/// @param at by the plant's clock
/// @param value as it was read
/// @param span what the counter counts to, at a roll-over; kept here since the next meter may count
/// further
/// @param startValue what the new meter showed first, at a replacement
public record Reading(
        LocalDateTime at,
        BigDecimal value,
        ReadingKind kind,
        @Nullable BigDecimal span,
        @Nullable BigDecimal startValue) {

    public static Reading normal(LocalDateTime at, BigDecimal value) {
        return new Reading(at, value, ReadingKind.NORMAL, null, null);
    }

    public static Reading rollOver(LocalDateTime at, BigDecimal value, BigDecimal span) {
        return new Reading(at, value, ReadingKind.ROLL_OVER, span, null);
    }

    /// @param last what the old meter showed when it was taken off
    public static Reading replacement(LocalDateTime at, BigDecimal last, BigDecimal startValue) {
        return new Reading(at, last, ReadingKind.REPLACEMENT, null, startValue);
    }

    /// What the meter counted since it showed `before`: 99,950 to 120 over a span of 100,000 is 170.
    BigDecimal since(BigDecimal before) {
        BigDecimal moved = value.subtract(before);
        return span == null ? moved : moved.add(span);
    }

    /// What the meter on the machine shows from this moment on.
    public BigDecimal shownAfter() {
        return startValue == null ? value : startValue;
    }
}
