package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlantZonePostgresTest extends PlantZoneContract {

    @Override
    String url() {
        return TestStores.serverUrl();
    }

    @Test
    void anotherProgramHearsOfTheNewZone() throws InterruptedException {
        String url = url();
        var days = new LinkedBlockingQueue<LocalDate>();
        try (Store here = open(url, "America/New_York");
                Store there = open(url, "America/New_York")) {
            here.followOthers();
            here.feed().subscribeToOthers(_ -> days.add(here.today()));

            set(there, "Europe/Berlin");

            assertThat(days.poll(2, TimeUnit.SECONDS)).isEqualTo(TUESDAY);
        }
    }
}
