package org.millwright.maintenance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanOnMachine;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanSchedule;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.Resting;
import org.millwright.maintenance.store.KnownDates.MachineName;
import org.millwright.maintenance.store.OccurrenceReader.Key;
import org.millwright.maintenance.store.OccurrenceReader.Place;
import org.millwright.recurrence.Recurrence;

class KnownDatesTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String MONTHLY = "FREQ=MONTHLY";

    @ParameterizedTest
    @CsvSource({
        // made on, the earliest date that still counts
        ", 2026-03-01",
        "2026-09-05, 2026-09-05",
        "2026-01-05, 2026-01-05",
    })
    void whatIsOlderThanTheWorkMadeLastIsSettled(@Nullable LocalDate madeOn, LocalDate earliest) {
        KnownDates dates = known(PlanBasis.SCHEDULED, true, madeOn);
        dates.addRecent(Occurrence.missed(earliest.minusDays(1)));
        dates.addRecent(Occurrence.missed(earliest));

        assertThat(dates(dates)).containsExactly(earliest);
    }

    @Test
    void openWorkCountsHoweverOldAndTheDatesComeInOrder() {
        LocalDate madeOn = LocalDate.of(2026, 9, 5);
        KnownDates dates = known(PlanBasis.SCHEDULED, true, madeOn);
        dates.addWithWork(Occurrence.done(madeOn, madeOn));
        dates.add(Occurrence.open(JOINED));

        assertThat(dates(dates)).containsExactly(JOINED, madeOn);
    }

    @ParameterizedTest
    @CsvSource({", 2026-03-01", "2026-01-05, 2026-03-01", "2026-09-05, 2026-09-05"})
    void aMachineIsLookedAtFromTheDayItJoinedOrTheWorkMadeLast(@Nullable LocalDate madeOn, LocalDate since) {
        assertThat(on(known(PlanBasis.SCHEDULED, true, madeOn)).machine().since())
                .isEqualTo(since);
    }

    @Test
    void aPlanAtRestIsLeftOut() {
        var resting = new Resting(TODAY, TODAY);
        LocalDate november = LocalDate.of(2026, 11, 5);

        assertThat(known(PlanBasis.SCHEDULED, true, november).rest(resting)).isTrue();
        assertThat(known(PlanBasis.SCHEDULED, true, LocalDate.of(2026, 10, 5)).rest(resting))
                .isFalse();
        assertThat(known(PlanBasis.SCHEDULED, false, null).rest(resting))
                .as("a paused plan")
                .isTrue();
    }

    @Test
    void aFloatingPlanRestsOnlyOnWorkThatIsKnown() {
        var resting = new Resting(TODAY, TODAY);
        LocalDate november = LocalDate.of(2026, 11, 5);
        KnownDates dates = known(PlanBasis.COMPLETED, true, november);

        assertThat(dates.rest(resting)).isFalse();
        dates.addWithWork(Occurrence.done(november, november));
        assertThat(dates.rest(resting)).isTrue();
    }

    private static List<LocalDate> dates(KnownDates dates) {
        return on(dates).known().stream().map(Occurrence::scheduledOn).toList();
    }

    private static PlanOnMachine on(KnownDates dates) {
        return dates.on(7, new MachineName("P-1", "Pump", Availability.RUNNING)).on();
    }

    private static KnownDates known(PlanBasis basis, boolean active, @Nullable LocalDate madeOn) {
        var timing = new PlanTiming(Recurrence.parse(MONTHLY).orThrow(), LocalDate.of(2026, 1, 5), basis, 0);
        var fields = new PlanFields(
                "PM-1",
                "Grease",
                PlanProduct.WORK_ORDER,
                MONTHLY,
                timing.anchor(),
                basis,
                0,
                null,
                "Grease",
                null,
                3,
                null,
                null,
                active,
                List.of(7L));
        var plan = new PlanHead(new PlanSchedule(1, "PM-1", timing, active), fields);
        return new KnownDates(plan, new Place(new Key(1, 7), JOINED, null, madeOn, madeOn == null ? null : 5L, null));
    }
}
