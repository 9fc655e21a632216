package org.millwright.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.sample.CheckCatalogue.Check;
import org.millwright.sample.SampleEvent.Answer;

/// A check point as it lives: it wanders around its normal reading, wears at its own pace, and is good again once
/// repaired.
final class WatchedPoint {

    private static final double FAIL_SHARE = 0.009;

    private final Check check;
    private final double pace;
    private final double normal;
    private double drift;
    private boolean broken;
    private LocalDate seen;

    /// Whether a work order for it is open.
    boolean reported;

    WatchedPoint(Check check, LocalDate from, Dice dice) {
        this.check = check;
        this.pace = dice.chance(0.2) ? dice.between(0.9, 2.6) : dice.between(0.1, 0.5);
        this.normal = check.normal() + check.spread() * dice.bell() * 0.5;
        this.drift = check.drift() * dice.between(0, 2) * pace;
        this.seen = from;
    }

    Answer look(int no, LocalDate day, Dice dice) {
        double months = ChronoUnit.DAYS.between(seen, day) / 30.0;
        seen = day;
        if (dice.chance(0.008)) {
            return new Answer(no, Verdict.NA, null, "Machine standing, change-over");
        }
        if (!check.numeric()) {
            broken = broken || dice.chance(FAIL_SHARE * pace * 2);
            return broken
                    ? new Answer(no, Verdict.FAIL, null, check.finding())
                    : new Answer(no, Verdict.PASS, null, null);
        }
        drift += check.drift() * months * pace * dice.between(0.2, 1.8);
        BigDecimal reading = rounded(normal + drift + check.spread() * dice.bell() * 0.8);
        Verdict verdict = verdict(check.limits().zone(reading));
        return new Answer(no, verdict, reading, note(verdict));
    }

    void repaired() {
        drift = 0;
        broken = false;
        reported = false;
    }

    private static Verdict verdict(Zone zone) {
        return switch (zone) {
            case NORMAL -> Verdict.PASS;
            case LOW_WARNING, HIGH_WARNING -> Verdict.FLAG;
            case LOW_ALARM, HIGH_ALARM -> Verdict.FAIL;
        };
    }

    private @Nullable String note(Verdict verdict) {
        return verdict == Verdict.FAIL ? check.finding() : verdict == Verdict.FLAG ? "Watch it" : null;
    }

    /// As finely as the instrument shows it; nothing that cannot be negative ever is.
    private BigDecimal rounded(double value) {
        int places = check.spread() >= 2 ? 0 : check.spread() >= 0.15 ? 1 : 2;
        double possible = check.normal() > 0 ? Math.max(0, value) : value;
        return BigDecimal.valueOf(possible).setScale(places, RoundingMode.HALF_UP);
    }
}
