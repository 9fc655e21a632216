package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.sample.OpenJob.Progress;
import org.millwright.sample.OpenJob.Story;
import org.millwright.sample.Roster.Shift;

class DispatchTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private final Machine machine =
            Machine.running(Sample.SMALL.content.equipment()).getFirst();
    private final Stores stores = new Stores(List.of(), List.of(), DAY, Dice.of(1, "stores"));
    private final Dispatch dispatch = new Dispatch(stores);
    private final Shift shift = new Shift(
            0,
            new SamplePerson("P1", "Anton", Craft.MECHANICAL.label(), List.of()),
            DAY.atTime(6, 0),
            DAY.atTime(13, 0));

    @Test
    void takesTheMostPressingFirst() {
        OpenJob normal = job(3, DAY);
        OpenJob urgent = job(1, DAY);
        assertThat(dispatch.next(List.of(normal, urgent), shift, DAY)).isSameAs(urgent);
    }

    @Test
    void leavesWhatIsPlannedLaterOrForAnotherCraftOrPerson() {
        OpenJob later = job(3, DAY.plusDays(1));
        OpenJob electrical = new OpenJob(2, machine, Craft.ELECTRICAL, 1, DAY.atTime(1, 0), DAY, 1, Story.NONE, 0);
        electrical.progress = Progress.APPROVED;
        OpenJob others = job(3, DAY);
        others.assignee = 5;
        assertThat(dispatch.next(List.of(later, electrical, others), shift, DAY))
                .isNull();
    }

    @Test
    void leavesWhatIsHeldUntilItsDay() {
        OpenJob held = job(2, DAY.minusDays(9));
        held.progress = Progress.HELD;
        held.heldUntil = DAY.plusDays(1);
        assertThat(dispatch.next(List.of(held), shift, DAY)).isNull();
        held.heldUntil = DAY;
        assertThat(dispatch.next(List.of(held), shift, DAY)).isSameAs(held);
    }

    @Test
    void startsNothingAtTheEndOfTheShift() {
        shift.free = shift.end.minusMinutes(20);
        assertThat(dispatch.next(List.of(job(1, DAY)), shift, DAY)).isNull();
    }

    private OpenJob job(int priority, LocalDate plannedOn) {
        var job = new OpenJob(1, machine, Craft.MECHANICAL, priority, DAY.atTime(1, 0), plannedOn, 1, Story.NONE, 0);
        job.progress = Progress.APPROVED;
        return job;
    }
}
