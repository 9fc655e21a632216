package org.millwright.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.millwright.meter.MeterKind;
import org.millwright.meter.ReadingKind;
import org.millwright.sample.MeterBook.Fate;
import org.millwright.sample.MeterBook.Watched;
import org.millwright.sample.SampleEvent.MeterRead;

/// Somebody reads the meters, on the first office day of a week.
final class MeterWalks {

    /// No machine runs longer in a day, however hard the plant works.
    private static final double MOST_OF_MEAN = 1.6;

    private static final int FORGOTTEN_DAYS = 80;

    private final List<Watched> meters;
    private final double[] counted;
    private final double[] replacedAt;
    private final LocalDate[] nextOn;
    private final long[] lastRound;
    private final LocalDate from;
    private final LocalDate today;
    private final List<SamplePerson> operators;
    private final Dice dice;

    MeterWalks(List<Watched> meters, LocalDate from, LocalDate today, List<SamplePerson> operators, Dice dice) {
        this.meters = meters;
        this.from = from;
        this.today = today;
        this.operators = operators;
        this.dice = dice;
        this.counted = new double[meters.size()];
        this.replacedAt = new double[meters.size()];
        this.nextOn = new LocalDate[meters.size()];
        this.lastRound = new long[meters.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = meters.get(i).shown();
            nextOn[i] = from.plusDays(i % 5);
            lastRound[i] = -1;
        }
    }

    void read(DayLog log) {
        double load = Math.min(MOST_OF_MEAN, PlantDays.load(log.day()));
        for (int i = 0; i < counted.length; i++) {
            Watched watched = meters.get(i);
            LocalDate installed = watched.meter().installedOn();
            if (installed != null && log.day().isBefore(installed)) {
                continue;
            }
            if (!nextOn[i].isAfter(log.day()) && PlantDays.office(log.day())) {
                if (watched.fate() != Fate.IS_FORGOTTEN || log.day().isBefore(today.minusDays(FORGOTTEN_DAYS))) {
                    log.add(reading(log, i, watched));
                }
                nextOn[i] = nextOn[i].plusWeeks(watched.weeks());
            }
            if (watched.meter().kind() == MeterKind.COUNTER) {
                counted[i] += watched.perDay() * load;
            }
        }
    }

    private MeterRead reading(DayLog log, int i, Watched watched) {
        LocalDateTime at = log.at(6, 30).plusMinutes(i % 120);
        String by = operators.get(i % operators.size()).code();
        if (watched.meter().kind() == MeterKind.GAUGE) {
            return new MeterRead(at, by, watched.meter().key(), gauge(watched, log.day()), ReadingKind.NORMAL, null);
        }
        double shown = counted[i] - replacedAt[i];
        if (watched.fate() == Fate.IS_REPLACED
                && replacedAt[i] == 0
                && log.day().isAfter(from.plusDays(ChronoUnit.DAYS.between(from, today) * 2 / 5))) {
            replacedAt[i] = counted[i];
            return new MeterRead(
                    at, by, watched.meter().key(), rounded(shown, watched), ReadingKind.REPLACEMENT, BigDecimal.ZERO);
        }
        BigDecimal span = watched.meter().span();
        long round = span == null ? 0 : (long) (shown / span.doubleValue());
        boolean rolled = lastRound[i] >= 0 && round > lastRound[i];
        lastRound[i] = round;
        double within = span == null ? shown : shown - round * span.doubleValue();
        return new MeterRead(
                at,
                by,
                watched.meter().key(),
                rounded(within, watched),
                rolled ? ReadingKind.ROLL_OVER : ReadingKind.NORMAL,
                null);
    }

    /// A filter clogs over half a year and is changed then.
    private BigDecimal gauge(Watched watched, LocalDate day) {
        double clogged = ChronoUnit.DAYS.between(from, day) % 182 / 182.0;
        return rounded(watched.perDay() * (1 + 1.5 * clogged) + 0.02 * dice.bell(), watched);
    }

    /// Down, as counters show it.
    private static BigDecimal rounded(double value, Watched watched) {
        return BigDecimal.valueOf(value).setScale(watched.decimals(), RoundingMode.FLOOR);
    }
}
