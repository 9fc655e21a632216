package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkOrderTimesTest {

    private static final Instant REPORTED = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void theFirstStartCounts() {
        var started = WorkOrderTimes.reportedAt(REPORTED).startedAt(after(10));

        assertThat(started.startedAt(after(30)).started()).isEqualTo(after(10));
    }

    @Test
    void theMachineIsBackWhenTheWorkIsDoneUnlessSaidOtherwise() {
        var started = WorkOrderTimes.reportedAt(REPORTED).startedAt(after(10));

        assertThat(started.completedAt(after(60), null).backInService()).isEqualTo(after(60));
        assertThat(started.completedAt(after(60), after(45)).backInService()).isEqualTo(after(45));
    }

    @Test
    void reopenedWorkForgetsItsEndButNotItsStart() {
        var closed = WorkOrderTimes.reportedAt(REPORTED)
                .startedAt(after(10))
                .completedAt(after(60), after(45))
                .closedAt(after(90));

        assertThat(closed.reopenedAt(after(120))).isEqualTo(new WorkOrderTimes(REPORTED, after(10), null, null, null));
    }

    @Test
    void workThatWasNeverStartedHasNoStartUntilItIsReopened() {
        var completed = WorkOrderTimes.reportedAt(REPORTED).completedAt(after(60), null);

        assertThat(completed.started()).isNull();
        assertThat(completed.reopenedAt(after(120)).started()).isEqualTo(after(120));
    }

    @Test
    void aClosingClockThatIsSlowClosesAtTheCompletion() {
        var completed = WorkOrderTimes.reportedAt(REPORTED).completedAt(after(60), null);

        assertThat(completed.closedAt(after(59)).closed()).isEqualTo(after(60));
        assertThat(completed.closedAt(after(61)).closed()).isEqualTo(after(61));
    }

    private static Instant after(int minutes) {
        return REPORTED.plus(Duration.ofMinutes(minutes));
    }
}
