package org.millwright.maintenance;

import java.time.LocalDate;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;

/// What the schedule proposes for one date of a plan on a machine, and why. Nothing exists before it is carried out.
public record Proposal(
        PlanSchedule plan, PlanMachine machine, LocalDate scheduledOn, Disposition disposition, Explanation why) {

    public PlanDate date() {
        return new PlanDate(plan.planId(), machine.equipmentId(), scheduledOn);
    }

    /// The conclusion alone, as an occurrence keeps it.
    public Message reason() {
        return why.lines().getLast();
    }
}
