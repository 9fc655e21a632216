package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.MADE_IN;
import static org.millwright.platform.db.schema.Tables.PLANT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.schema.tables.records.PlantRecord;

/// Two programs on one store, in different zones of the world, count the same days.
abstract class PlantZoneContract {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    private static final Instant EVENING_IN_NEW_YORK = Instant.parse("2026-03-10T00:30:00Z");
    private static final Op SET = new Op("test.set-zone");

    /// Of a fresh database.
    abstract String url();

    @Test
    void theFirstProgramsZoneHoldsForAll() {
        String url = url();
        try (Store newYork = open(url, "America/New_York");
                Store berlin = open(url, "Europe/Berlin")) {
            assertThat(newYork.today()).isEqualTo(MONDAY);
            assertThat(berlin.today()).isEqualTo(MONDAY);
            assertThat(berlin.zone()).isEqualTo(newYork.zone()).isEqualTo(ZoneId.of("America/New_York"));
            assertThat(berlin.transact(SET, tx -> Outcome.done(tx.today())).orThrow())
                    .isEqualTo(MONDAY);
        }
    }

    @Test
    void thePlantsOwnZoneGoesBeforeTheOneWhereItWasMade() {
        String url = url();
        try (Store newYork = open(url, "America/New_York")) {
            set(newYork, "Europe/Berlin");

            assertThat(newYork.today()).isEqualTo(TUESDAY);
            assertThat(LocalDate.now(newYork.clock())).isEqualTo(TUESDAY);
            assertThat(newYork.now()).isEqualTo(EVENING_IN_NEW_YORK);
            try (Store again = open(url, "Pacific/Auckland")) {
                assertThat(again.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            }
        }
    }

    @Test
    void aZoneThatThisProgramDoesNotKnowIsTold() {
        String url = url();
        try (Store _ = open(url, "UTC");
                Store known = open(url, "UTC")) {
            known.transact(SET, tx -> {
                tx.dsl().update(MADE_IN).set(MADE_IN.ZONE, "Mars/Olympus").execute();
                return Outcome.done(1);
            });

            assertThat(TestStores.open(url).violations())
                    .extracting("message.key")
                    .containsExactly("store.unknown-zone");
        }
    }

    @Test
    void anActionIsDoneThoughItsZoneIsUnknownHere() {
        try (Store store = open(url(), "Europe/Berlin")) {
            set(store, "Mars/Olympus");

            assertThat(store.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        }
    }

    static Store open(String url, String zone) {
        return TestStores.open(url, Clock.fixed(EVENING_IN_NEW_YORK, ZoneId.of(zone)))
                .orThrow();
    }

    static void set(Store store, String zone) {
        store.transact(SET, tx -> {
                    PlantRecord plant = tx.create(PLANT);
                    tx.insert(plant.setName("Riverside").setCurrency("EUR").setZone(zone));
                    return Outcome.done(plant.getId());
                })
                .orThrow();
    }
}
