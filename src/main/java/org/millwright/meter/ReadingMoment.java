package org.millwright.meter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When a reading was taken, where people say less than a minute.
public final class ReadingMoment {

    private ReadingMoment() {}

    /// A day without a time is this minute when it is today, and else its noon, which is wrong by the
    /// least.
    ///
    /// @param now by the plant's clock
    public static LocalDateTime of(LocalDate day, @Nullable LocalTime time, LocalDateTime now) {
        if (time != null) {
            return day.atTime(time);
        }
        return day.equals(now.toLocalDate()) ? now.truncatedTo(ChronoUnit.MINUTES) : day.atTime(LocalTime.NOON);
    }
}
