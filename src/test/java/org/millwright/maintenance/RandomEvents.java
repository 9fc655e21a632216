package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.Random;

/// What befalls a machine of a day, for tests.
final class RandomEvents {

    private RandomEvents() {}

    static void happen(MachineLife life, Random random, LocalDate today) {
        if (life.availability() == Availability.RUNNING && random.nextInt(120) == 0) {
            life.outOfService(today);
        } else if (life.availability() == Availability.OUT_OF_SERVICE && random.nextInt(25) == 0) {
            life.back(today);
        } else if (random.nextInt(3000) == 0) {
            life.retire();
        }
        if (random.nextInt(90) == 0) {
            life.checked(random.nextInt(3) == 0 ? null : today);
        }
        for (var work : life.openWork()) {
            if (random.nextInt(10) == 0) {
                work.start(today);
            }
            if (random.nextInt(15) == 0) {
                work.finish(today);
            } else if (random.nextInt(150) == 0) {
                work.giveUp();
            }
        }
    }
}
