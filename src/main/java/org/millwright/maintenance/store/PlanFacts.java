package org.millwright.maintenance.store;

import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanOnMachine;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Triggers;

/// One plan on one machine as the schedule sees it, with what the work to be made is called.
public record PlanFacts(PlanHead plan, PlanOnMachine on, String equipmentName) {

    public Triggers triggers() {
        return on.plan().timing().triggers();
    }

    public PlanFacts with(PlanMachine machine) {
        return new PlanFacts(plan, new PlanOnMachine(on.plan(), machine, on.known()), equipmentName);
    }

    public ProposedWork named(Proposal proposal) {
        return new ProposedWork(
                proposal,
                plan.fields().name(),
                plan.fields().job().product(),
                equipmentName,
                plan.fields().timing().statutory());
    }
}
