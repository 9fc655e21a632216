package org.millwright.maintenance.app;

import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.store.PlanFacts;

/// A proposal, and what is known of its plan.
record Line(PlanFacts facts, Proposal proposal) {

    long planId() {
        return proposal.plan().planId();
    }

    PlanFields plan() {
        return facts.plan().fields();
    }

    ProposedWork named() {
        return facts.named(proposal);
    }
}
