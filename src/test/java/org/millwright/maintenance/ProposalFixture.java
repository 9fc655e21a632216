package org.millwright.maintenance;

import java.time.LocalDate;
import org.millwright.kernel.Message;

/// Proposals for tests that care about what becomes of them, and not about how they came about.
public final class ProposalFixture {

    private ProposalFixture() {}

    /// One that is counted from the plan's anchor.
    public static Proposal of(PlanSchedule plan, PlanMachine machine, LocalDate due, Disposition disposition) {
        boolean settles = disposition == Disposition.MAKE || disposition == Disposition.MISSED;
        Message reason = Message.of("maintenance.why.make", due);
        return new Proposal(plan, machine, due(plan.timing(), due), disposition, settles, reason, null);
    }

    static Due due(PlanTiming timing, LocalDate date) {
        var counting = new Counting(Counting.Origin.PLAN, timing.anchor(), null, Double.NaN, null);
        return new Due(date, date, Due.Cause.CALENDAR, counting, Double.NaN);
    }

    static Due dueAfter(LocalDate done, LocalDate date) {
        var counting = Counting.from(Counting.Origin.WORK, done, Double.NaN);
        return new Due(date, date, Due.Cause.CALENDAR, counting, Double.NaN);
    }
}
