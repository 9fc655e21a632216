package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.millwright.sample.OpenJob.Progress;
import org.millwright.sample.OpenJob.Story;
import org.millwright.sample.SampleEvent.WorkApproved;

class ApprovalsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 6, 6);

    private final Crew crew = Crew.hire(SampleSize.SMALL, 42, FRIDAY, Sample.TODAY);
    private final Approvals approvals =
            new Approvals(new Roster(crew.technicians(), Dice.of(1, "roster")), crew, Dice.of(1, "approvals"));

    @Test
    void emergenciesAreApprovedWithinMinutes() {
        LocalDateTime reported = FRIDAY.atTime(17, 0);
        OpenJob job = job(1, reported);
        DayLog log = new DayLog(FRIDAY);
        assertThat(approvals.rejects(log, job)).isFalse();
        assertThat(job.progress).isEqualTo(Progress.APPROVED);
        assertThat(log.inOrder())
                .singleElement()
                .isInstanceOfSatisfying(
                        WorkApproved.class,
                        approved -> assertThat(approved.at()).isBetween(reported, reported.plusMinutes(15)));
    }

    @Test
    void theRestWaitsForTheNextWorkingDay() {
        OpenJob job = job(2, FRIDAY.atTime(17, 0));
        approvals.rejects(new DayLog(FRIDAY), job);
        approvals.rejects(new DayLog(FRIDAY.plusDays(1)), job);
        assertThat(job.progress).isEqualTo(Progress.REPORTED);
        approvals.rejects(new DayLog(FRIDAY.plusDays(3)), job);
        assertThat(job.progress).isEqualTo(Progress.APPROVED);
    }

    @Test
    void lowPrioritiesAreSometimesRejected() {
        int rejected = 0;
        for (int i = 0; i < 500; i++) {
            rejected += approvals.rejects(new DayLog(FRIDAY), job(4, FRIDAY.atTime(8, 0))) ? 1 : 0;
        }
        assertThat(rejected).isBetween(5, 50);
    }

    private static OpenJob job(int priority, LocalDateTime reported) {
        Machine machine = Machine.running(Sample.SMALL.content.equipment()).getFirst();
        return new OpenJob(1, machine, Craft.MECHANICAL, priority, reported, FRIDAY, 1, Story.NONE, 0);
    }
}
