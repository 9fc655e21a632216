package org.millwright.boot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Stands still at noon of a day, in whichever zone it is asked.
final class NoonClock extends Clock {

    private final LocalDate day;
    private final ZoneId zone;

    NoonClock(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new NoonClock(day, other);
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
