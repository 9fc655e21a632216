package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class ProposalTest {

    @Test
    void keepsTheConclusionOfItsReasons() {
        var date = LocalDate.of(2026, 3, 1);
        var timing = new PlanTiming(Recurrence.every(1, Frequency.DAILY), date, PlanBasis.SCHEDULED, 0);
        var proposal = new Proposal(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(7, "PMP-1", Availability.RUNNING, LocalDate.MIN),
                ProposalFixture.due(timing, date),
                Disposition.MAKE,
                true,
                Message.of("maintenance.why.make", date),
                null);

        assertThat(proposal.why().lines()).hasSizeGreaterThan(1);
        assertThat(proposal.reason()).isEqualTo(Message.of("maintenance.why.make", date));
    }
}
