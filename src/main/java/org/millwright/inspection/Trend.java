package org.millwright.inspection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the last readings of a check point are heading: the straight line of least squares, and when it crosses a
/// limit.
///
/// A direction counts as one when there are at least {@link #FEWEST} readings over at least a day, and the
/// slope differs from level at 95 % by Student's t. A limit's date counts only as far ahead as the readings
/// reach back, and at most a year: a line says little beyond what it was drawn through. Where the last reading
/// is beyond a limit already, nothing has to be projected.
///
/// @param readings how many it was drawn through: the last {@link #MOST} at most
/// @param line days since the first reading against values; none where there are too few
public record Trend(
        Direction direction,
        int readings,
        @Nullable LeastSquares line,
        @Nullable Instant first,
        @Nullable Instant last,
        List<Crossing> crossings) {

    public static final int FEWEST = 6;
    public static final int MOST = 30;

    private static final Duration LEAST_SPAN = Duration.ofDays(1);
    private static final Duration MOST_AHEAD = Duration.ofDays(365);
    private static final double DAY = Duration.ofDays(1).toMillis();

    public enum Direction {
        /// Not enough readings to tell.
        UNKNOWN,
        /// No direction stands out from the scatter.
        STEADY,
        RISING,
        FALLING
    }

    public Trend {
        crossings = List.copyOf(crossings);
    }

    /// @param byTime the earliest first
    public static Trend of(List<Measured> byTime, Limits limits) {
        List<Measured> lately = byTime.subList(Math.max(0, byTime.size() - MOST), byTime.size());
        if (lately.size() < FEWEST || span(lately).compareTo(LEAST_SPAN) < 0) {
            return new Trend(Direction.UNKNOWN, lately.size(), null, null, null, List.of());
        }
        Instant first = lately.getFirst().at();
        Instant last = lately.getLast().at();
        LeastSquares line = LeastSquares.of(
                lately.stream().mapToDouble(one -> days(first, one.at())).toArray(),
                lately.stream().mapToDouble(one -> one.value().doubleValue()).toArray());
        Direction direction =
                !line.isSignificant() ? Direction.STEADY : line.slope() > 0 ? Direction.RISING : Direction.FALLING;
        return new Trend(
                direction,
                lately.size(),
                line,
                first,
                last,
                direction == Direction.STEADY ? List.of() : crossings(line, lately, limits));
    }

    private static Duration span(List<Measured> byTime) {
        return Duration.between(byTime.getFirst().at(), byTime.getLast().at());
    }

    private static List<Crossing> crossings(LeastSquares line, List<Measured> lately, Limits limits) {
        Instant first = lately.getFirst().at();
        Instant last = lately.getLast().at();
        BigDecimal now = lately.getLast().value();
        Duration span = span(lately);
        Instant farthest = last.plus(span.compareTo(MOST_AHEAD) < 0 ? span : MOST_AHEAD);
        List<Crossing> all = new ArrayList<>();
        (line.slope() > 0 ? limits.upwards() : limits.downwards()).forEach((zone, limit) -> {
            double ahead = (limit.doubleValue() - line.intercept()) / line.slope();
            boolean there = line.slope() > 0 ? now.compareTo(limit) > 0 : now.compareTo(limit) < 0;
            if (!there && ahead > days(first, last) && ahead <= days(first, farthest)) {
                all.add(new Crossing(zone, limit, first.plusMillis(Math.round(ahead * DAY))));
            }
        });
        return all;
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / DAY;
    }

    /// The first limit that the line comes to.
    public Optional<Crossing> next() {
        return crossings.stream().findFirst();
    }

    /// Whether the readings go up or down.
    public boolean isMoving() {
        return direction == Direction.RISING || direction == Direction.FALLING;
    }
}
