package org.millwright.platform.db;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// Tells the moment as this computer does, and the day as the plant does.
final class PlantClock extends Clock {

    private final Clock computer;
    private volatile Clock plant;

    PlantClock(Clock computer, ZoneId zone) {
        this.computer = computer;
        this.plant = computer.withZone(zone);
    }

    /// The plant's time zone was changed.
    void moveTo(ZoneId zone) {
        plant = computer.withZone(zone);
    }

    @Override
    public ZoneId getZone() {
        return plant.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return computer.withZone(zone);
    }

    @Override
    public Instant instant() {
        return plant.instant();
    }
}
