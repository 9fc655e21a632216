package org.millwright.meter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A meter's course as one line of its life to date: straight between readings, and after the last one
/// straight on with the average use a day. A gauge's line is its plain values.
///
/// Use a day = (last - first) / days between them; what was counted before the first reading happened
/// at an unknown time and is left out: 10, 20 and 50 at day 1 00:00, day 2 02:00 and day 3 12:00 give
/// 16 a day. With fewer than two readings, or without a rise, there is none, and nothing is projected.
public final class MeterLine {

    /// A date further away than this many days after the last reading says nothing; it counts as
    /// never.
    static final int FURTHEST_DAYS = 36_525;

    private static final double SECONDS_A_DAY = 86_400;

    private final long[] seconds;
    private final double[] lives;

    /// The highest life up to each reading: a counter's life itself, a gauge falls at times.
    private final double[] highest;

    private final double perDay;
    private final int staleAfterDays;
    private final String unit;

    private MeterLine(long[] seconds, double[] lives, int staleAfterDays, String unit) {
        this.seconds = seconds;
        this.lives = lives;
        this.highest = lives.clone();
        for (int i = 1; i < highest.length; i++) {
            highest[i] = Math.max(highest[i - 1], highest[i]);
        }
        this.perDay = perDay(seconds, lives);
        this.staleAfterDays = staleAfterDays;
        this.unit = unit;
    }

    /// @param readings those that count and those that a later one of the same moment replaced, in the
    /// order in which they were recorded
    /// @param staleAfterDays a meter that was not read for longer is stale
    public static MeterLine of(List<Reading> readings, int staleAfterDays) {
        return of(MeterCourse.of(readings), staleAfterDays);
    }

    public static MeterLine of(MeterCourse course, int staleAfterDays) {
        List<MeterCourse.Step> steps = course.steps();
        return new MeterLine(
                steps.stream().mapToLong(step -> second(step.reading().at())).toArray(),
                steps.stream()
                        .mapToDouble(step -> step.lifeToDate().doubleValue())
                        .toArray(),
                staleAfterDays,
                "");
    }

    /// The same, and what it counts in, such as h.
    public MeterLine in(String counted) {
        return new MeterLine(seconds, lives, staleAfterDays, counted);
    }

    /// What it counts in; empty where nobody said.
    public String unit() {
        return unit;
    }

    private static double perDay(long[] seconds, double[] lives) {
        int last = seconds.length - 1;
        if (last < 1 || lives[last] <= lives[0]) {
            return 0;
        }
        return (lives[last] - lives[0]) * SECONDS_A_DAY / (seconds[last] - seconds[0]);
    }

    public Optional<LocalDate> firstReadOn() {
        return isEmpty() ? Optional.empty() : Optional.of(dayAt(seconds[0]));
    }

    public Optional<LocalDate> lastReadOn() {
        return isEmpty() ? Optional.empty() : Optional.of(dayAt(seconds[seconds.length - 1]));
    }

    /// As of the last reading.
    public OptionalDouble lifeToDate() {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(lives[lives.length - 1]);
    }

    /// Average use a day, always above zero; empty when nothing can be projected.
    public OptionalDouble perDay() {
        return perDay > 0 ? OptionalDouble.of(perDay) : OptionalDouble.empty();
    }

    /// The life to date at the midnight that ends the day; after the last reading with the average use
    /// a day, or as last read when there is none. Empty before the day of the first reading.
    public OptionalDouble valueAt(LocalDate day) {
        long end = second(day.plusDays(1).atTime(LocalTime.MIN));
        if (isEmpty() || end <= seconds[0]) {
            return OptionalDouble.empty();
        }
        int last = seconds.length - 1;
        if (end >= seconds[last]) {
            return OptionalDouble.of(lives[last] + perDay * (end - seconds[last]) / SECONDS_A_DAY);
        }
        int found = Arrays.binarySearch(seconds, end);
        if (found >= 0) {
            return OptionalDouble.of(lives[found]);
        }
        int after = -found - 1;
        double share = (double) (end - seconds[after - 1]) / (seconds[after] - seconds[after - 1]);
        return OptionalDouble.of(lives[after - 1] + share * (lives[after] - lives[after - 1]));
    }

    /// The day on which the life to date is first reached, counted on from the last reading and never
    /// from today; the day of the first reading when it was reached before anyone read the meter. What
    /// is reached at midnight belongs to the day that begins.
    public Optional<LocalDate> dayOf(double lifeToDate) {
        if (isEmpty()) {
            return Optional.empty();
        }
        int last = seconds.length - 1;
        if (lifeToDate > highest[last]) {
            double ahead = (lifeToDate - lives[last]) / perDay;
            // without a use a day this is infinite
            return ahead > FURTHEST_DAYS
                    ? Optional.empty()
                    : Optional.of(dayAt(seconds[last] + Math.round(ahead * SECONDS_A_DAY)));
        }
        int at = firstReaching(lifeToDate);
        if (at == 0) {
            return firstReadOn();
        }
        double share = (lifeToDate - lives[at - 1]) / (lives[at] - lives[at - 1]);
        return Optional.of(dayAt(seconds[at - 1] + Math.round(share * (seconds[at] - seconds[at - 1]))));
    }

    /// Not read for longer than the meter allows, or never.
    public boolean isStale(LocalDate today) {
        return lastReadOn()
                .map(last -> last.plusDays(staleAfterDays).isBefore(today))
                .orElse(true);
    }

    private int firstReaching(double lifeToDate) {
        int low = 0;
        int high = highest.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (highest[middle] >= lifeToDate) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isEmpty() {
        return seconds.length == 0;
    }

    /// Days are counted by the plant's clock; an hour that daylight saving takes or gives is no use of
    /// a machine.
    private static long second(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }

    private static LocalDate dayAt(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, (long) SECONDS_A_DAY));
    }
}
