package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.sample.OpenJob.Story;
import org.millwright.sample.SampleEvent.WorkClosed;
import org.millwright.sample.SampleEvent.WorkCompleted;

class WorkshopTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    private final Crew crew = Crew.hire(SampleSize.PLANT, 42, MONDAY, Sample.TODAY);
    private final Workshop workshop = new Workshop(
            new Stores(List.of(), crew.storekeepers(), MONDAY, Dice.of(1, "stores")),
            new Roster(crew.technicians(), Dice.of(1, "roster")),
            crew,
            Dice.of(1, "workshop"));

    @Test
    void anEmergencyIsDoneOnTheSameDayAndTheMachineStandsUntilThen() {
        Machine machine = Machine.running(Sample.SMALL.content.equipment()).getFirst();
        var story = new Story("Jam", "Belt broken", "Belt replaced");
        var job = new OpenJob(
                workshop.nextOrder(), machine, Craft.MECHANICAL, 1, MONDAY.atTime(8, 0), MONDAY, 1.5, story, 60);
        workshop.take(job);
        DayLog log = new DayLog(MONDAY);

        assertThat(workshop.work(log)).containsExactly(job);

        assertThat(log.inOrder())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("WorkApproved", "WorkStarted", "LabourLogged", "WorkCompleted");
        assertThat(log.inOrder().getLast()).isInstanceOfSatisfying(WorkCompleted.class, done -> {
            assertThat(done.cause()).isEqualTo("Belt broken");
            assertThat(MONDAY.atTime(8, 0).plusMinutes(done.downtimeMinutes())).isEqualTo(done.at());
        });

        DayLog week = new DayLog(MONDAY.plusDays(8));
        workshop.work(week);
        assertThat(week.inOrder()).singleElement().isInstanceOf(WorkClosed.class);
    }
}
