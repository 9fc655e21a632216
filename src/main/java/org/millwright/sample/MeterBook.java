package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.MeterKind;

/// The meters of the plant's machines, and how each of them goes.
final class MeterBook {

    /// What becomes of a meter besides being read.
    enum Fate {
        COUNTS,
        /// Goes over its span in the course of the history.
        ROLLS_OVER,
        /// A new one takes its place in the course of the history.
        IS_REPLACED,
        /// Nobody reads it any more in the last weeks.
        IS_FORGOTTEN
    }

    /// @param perDay what it counts on a mean day; where a gauge stands
    /// @param shown on the first day of the history
    /// @param decimals that it shows
    /// @param weeks from one reading to the next
    record Watched(SampleMeter meter, double perDay, double shown, int decimals, int weeks, Fate fate) {}

    // class | name | unit | kind | a day | span | decimals | weeks | what becomes of the plant's first
    private static final String METERS = """
        FIL | Operating hours | h | COUNTER | 13 | 100000 | 0 | 1 | COUNTS
        FIL | Bottles filled | bottles | COUNTER | 180000 | 100000000 | 0 | 1 | ROLLS_OVER
        BLM | Operating hours | h | COUNTER | 13 | 100000 | 0 | 4 | COUNTS
        PAL | Pallets | pallets | COUNTER | 640 | 1000000 | 0 | 4 | COUNTS
        CMP | Running hours | h | COUNTER | 12 | 100000 | 0 | 1 | IS_REPLACED
        CMP | Separator pressure drop | bar | GAUGE | 0.3 | - | 2 | 4 | IS_FORGOTTEN
        BOI | Burner hours | h | COUNTER | 11 | 100000 | 0 | 4 | COUNTS
        CHL | Compressor hours | h | COUNTER | 10 | 100000 | 0 | 4 | COUNTS
        BLW | Running hours | h | COUNTER | 14 | 100000 | 0 | 4 | COUNTS
        FLT | Hour meter | h | COUNTER | 6 | 100000 | 1 | 4 | COUNTS
        """;

    /// Where many sites have a long history, readings a month apart tell as much.
    private static final int LONG_HISTORY_MONTHS = 60;

    private static final int MONTH_WEEKS = 4;

    private MeterBook() {}

    static List<Watched> write(List<Machine> machines, SampleSize size, long seed, LocalDate from, LocalDate today) {
        Dice dice = Dice.of(seed, "meters");
        Set<String> begun = new HashSet<>();
        List<Watched> meters = new ArrayList<>();
        for (Machine machine : machines) {
            for (List<String> row : Rows.of(9, METERS).rows()) {
                if (row.get(0).equals(machine.type().code())) {
                    boolean first = begun.add(row.get(0) + row.get(1));
                    meters.add(meter(machine, row, first, size, dice, from, today));
                }
            }
        }
        return meters;
    }

    private static Watched meter(
            Machine machine,
            List<String> row,
            boolean first,
            SampleSize size,
            Dice dice,
            LocalDate from,
            LocalDate today) {
        double perDay = Double.parseDouble(row.get(4)) * dice.between(0.85, 1.1);
        int weeks = size.months() > LONG_HISTORY_MONTHS ? MONTH_WEEKS : Integer.parseInt(row.get(7));
        MeterKind kind = MeterKind.valueOf(row.get(3));
        BigDecimal span = row.get(5).isEmpty() ? null : new BigDecimal(row.get(5));
        LocalDate installed = machine.equipment().installedOn();
        var meter = new SampleMeter(
                machine.tag(),
                row.get(1),
                row.get(2),
                kind,
                span,
                installed,
                kind == MeterKind.COUNTER ? new BigDecimal(row.get(4)) : null,
                weeks == 1 ? 14 : 45);
        Fate fate = first ? Fate.valueOf(row.get(8)) : Fate.COUNTS;
        double shown = shown(perDay, span, installed, fate, from, today);
        return new Watched(meter, perDay, shown, Integer.parseInt(row.get(6)), weeks, fate);
    }

    private static double shown(
            double perDay,
            @Nullable BigDecimal span,
            @Nullable LocalDate installed,
            Fate fate,
            LocalDate from,
            LocalDate today) {
        if (span == null) {
            return perDay;
        }
        double counts = span.doubleValue();
        if (fate == Fate.ROLLS_OVER) {
            double half = perDay * ChronoUnit.DAYS.between(from, today) / 2;
            return Math.max(0, counts - half);
        }
        long days = installed == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(installed, from));
        return perDay * days % counts;
    }
}
