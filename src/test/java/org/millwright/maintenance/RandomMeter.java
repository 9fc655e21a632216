package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.millwright.meter.Reading;

/// A running-hour meter that is read now and then, for tests: it goes over its span, is replaced, stands still, and is
/// forgotten for months.
final class RandomMeter {

    private static final int SPAN = 2_000;

    private final Random random;
    private int shown;
    private boolean runs = true;
    private boolean isRead = true;
    private boolean wentOver;

    RandomMeter(Random random) {
        this.random = random;
        this.shown = random.nextInt(SPAN);
    }

    void day(MachineLife life, LocalDate today) {
        runs ^= random.nextInt(80) == 0;
        isRead ^= random.nextInt(60) == 0;
        shown += runs && life.availability() == Availability.RUNNING ? random.nextInt(24) : 0;
        if (shown >= SPAN) {
            shown -= SPAN;
            wentOver = true;
        }
        var at = today.atTime(random.nextInt(24), 0);
        if (wentOver) {
            // nobody may miss that
            life.read(Reading.rollOver(at, BigDecimal.valueOf(shown), BigDecimal.valueOf(SPAN)));
            wentOver = false;
        } else if (isRead && random.nextInt(400) == 0) {
            life.read(Reading.replacement(at, BigDecimal.valueOf(shown), BigDecimal.ZERO));
            shown = 0;
        } else if (isRead && random.nextInt(5) == 0) {
            life.read(Reading.normal(at, BigDecimal.valueOf(shown)));
        }
    }
}
