package org.millwright.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.meter.MeterCourse.Step;

/// Whether a reading fits its meter: a counter only grows, unless a roll-over or a replacement is said
/// to be one.
public final class ReadingRules {

    public static final int NOTE_LENGTH = 400;

    /// More than so many times the usual use asks.
    public static final int JUMP = 5;

    private static final double SECONDS_A_DAY = 86_400;

    private ReadingRules() {}

    /// @param known the readings that count so far
    /// @param now by the plant's clock; nothing is read in the future
    /// @return refusals, and the question whether a jump is right; none when the reading may be
    /// recorded
    public static List<Violation> check(MeterFields meter, KnownReadings known, Reading reading, LocalDateTime now) {
        var checks = new Checks().date("at", reading.at().toLocalDate());
        checkMoment(checks, meter, reading, now);
        boolean readable = MeterRules.sane(checks, "value", reading.value());
        if (meter.kind() == MeterKind.GAUGE) {
            checks.require(reading.kind() == ReadingKind.NORMAL, "kind", "meter.refused.gauge-goes-on");
        } else if (readable) {
            checkCounter(checks, meter, reading);
        }
        if (checks.ok() && meter.kind() == MeterKind.COUNTER) {
            checkNeighbours(checks, known, reading);
            if (checks.ok()) {
                jump(meter, known, reading).ifPresent(checks::add);
            }
        }
        return checks.violations();
    }

    /// Whether the course goes on without a reading that is to be struck out.
    ///
    /// @param rest the readings that would count then
    public static List<Violation> checkWithout(MeterKind kind, List<Reading> rest) {
        List<Step> steps = MeterCourse.of(rest).steps();
        var checks = new Checks();
        Reading before = null;
        for (Step step : kind == MeterKind.GAUGE ? List.<Step>of() : steps) {
            Reading reading = step.reading();
            if (!follows(reading, before)) {
                checks.require(
                        false,
                        "",
                        "meter.refused.needed-by",
                        Quantity.of(reading.value()),
                        reading.at(),
                        reading.kind());
                break;
            }
            before = reading;
        }
        return checks.violations();
    }

    private static void checkMoment(Checks checks, MeterFields meter, Reading reading, LocalDateTime now) {
        checks.require(!reading.at().isAfter(now), "at", "meter.refused.future", now);
        if (meter.installedOn() != null) {
            checks.require(
                    !reading.at().toLocalDate().isBefore(meter.installedOn()),
                    "at",
                    "meter.refused.before-installed",
                    meter.installedOn());
        }
    }

    private static void checkCounter(Checks checks, MeterFields meter, Reading reading) {
        checks.notNegative("value", reading.value());
        BigDecimal span = reading.span() == null ? meter.span() : reading.span();
        below(checks, "value", reading.value(), span);
        switch (reading.kind()) {
            case NORMAL -> {}
            case ROLL_OVER -> {
                checks.require(reading.span() != null, "span", "meter.refused.no-span");
                MeterRules.above(checks, "span", reading.span());
            }
            case REPLACEMENT -> {
                BigDecimal start = reading.startValue();
                checks.require(start != null, "startValue", "check.required");
                if (start != null && MeterRules.sane(checks, "startValue", start)) {
                    checks.notNegative("startValue", start);
                }
            }
        }
    }

    private static void below(Checks checks, String field, BigDecimal value, @Nullable BigDecimal span) {
        if (span != null) {
            checks.require(value.compareTo(span) < 0, field, "meter.refused.beyond-span", Quantity.of(span));
        }
    }

    private static void checkNeighbours(Checks checks, KnownReadings known, Reading reading) {
        Reading earlier = known.before(reading.at()).orElse(null);
        if (!follows(reading, earlier)) {
            if (earlier == null) {
                checks.require(false, "value", "meter.refused.nothing-to-roll-over");
            } else {
                checks.require(
                        false,
                        "value",
                        reading.kind() == ReadingKind.ROLL_OVER
                                ? "meter.refused.no-roll-over"
                                : "meter.refused.smaller",
                        Quantity.of(reading.value()),
                        Quantity.of(earlier.shownAfter()),
                        earlier.at());
            }
        }
        known.after(reading.at())
                .filter(later -> !follows(later, reading))
                .ifPresent(later -> checks.require(
                        false,
                        "value",
                        later.kind() == ReadingKind.ROLL_OVER
                                ? "meter.refused.rolled-over-later"
                                : "meter.refused.above-later",
                        Quantity.of(reading.shownAfter()),
                        Quantity.of(later.value()),
                        later.at()));
    }

    private static boolean follows(Reading reading, @Nullable Reading before) {
        if (before == null) {
            return reading.kind() != ReadingKind.ROLL_OVER;
        }
        boolean smaller = reading.value().compareTo(before.shownAfter()) < 0;
        return smaller == (reading.kind() == ReadingKind.ROLL_OVER);
    }

    /// Readings close to each other are held to the use of a whole day: a shift's start is no jump.
    private static Optional<Violation> jump(MeterFields meter, KnownReadings known, Reading reading) {
        BigDecimal entered = meter.usualPerDay();
        double usual = known.perDay().orElse(entered == null ? 0 : entered.doubleValue());
        Reading last = known.before(reading.at()).orElse(null);
        if (usual <= 0 || last == null) {
            return Optional.empty();
        }
        double days = Math.max(1, Duration.between(last.at(), reading.at()).toSeconds() / SECONDS_A_DAY);
        double perDay = reading.since(last.shownAfter()).doubleValue() / days;
        return perDay <= JUMP * usual
                ? Optional.empty()
                : Optional.of(Violation.question(
                        "value",
                        "meter.asks.jump",
                        Quantity.of(last.shownAfter()),
                        last.at(),
                        rounded(perDay),
                        rounded(usual)));
    }

    private static BigDecimal rounded(double use) {
        return BigDecimal.valueOf(use).setScale(use < 10 ? 2 : 0, RoundingMode.HALF_UP);
    }
}
