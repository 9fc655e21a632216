package org.millwright.maintenance.store;

import org.millwright.maintenance.PlanOnMachine;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;

/// One plan on one machine as the schedule sees it, with what the work to be made is called.
public record PlanFacts(PlanHead plan, PlanOnMachine on, String equipmentName) {

    public ProposedWork named(Proposal proposal) {
        return new ProposedWork(
                proposal, plan.fields().name(), plan.fields().job().product(), equipmentName);
    }
}
