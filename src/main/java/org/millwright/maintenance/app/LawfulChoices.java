package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.List;
import org.millwright.kernel.Checks;
import org.millwright.maintenance.DateChange;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.Proposal;

/// That no due date which somebody sets puts off what the law demands, also where a bigger job does it along.
record LawfulChoices(PlanChoices choices) {

    Checks check(List<Line> lines) {
        var checks = new Checks();
        for (Line line : lines) {
            Proposal proposal = line.proposal();
            PlanDate by = proposal.disposition() == Disposition.COVERED ? proposal.coveredBy() : proposal.date();
            LocalDate to =
                    by == null || !choices.makes(by) ? null : choices.due().get(by);
            if (to != null && line.plan().timing().statutory()) {
                new DateChange.Rule(proposal.plan().code(), proposal.dueOn(), true, 0, null)
                        .lawful(to)
                        .violations()
                        .forEach(checks::add);
            }
        }
        return checks;
    }
}
