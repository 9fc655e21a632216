package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import org.millwright.kernel.Checks;

/// That nothing somebody decides puts off what the law demands, also where a bigger job does it along, or leaves it
/// out.
public record LawfulChoices(PlanChoices choices) {

    /// @param works what is carried out by these choices
    public Checks check(List<ProposedWork> works) {
        var checks = new Checks();
        works.stream()
                .filter(ProposedWork::statutory)
                .flatMap(work -> check(work.proposal()).violations().stream())
                .forEach(checks::add);
        return checks;
    }

    private Checks check(Proposal proposal) {
        var rule = new DateChange.Rule(proposal.plan().code(), proposal.dueOn(), true, 0, null);
        if (choices.leftOut().containsKey(proposal.date())) {
            return rule.leftOut(proposal.machine().tag());
        }
        PlanDate by = proposal.disposition() == Disposition.COVERED ? proposal.coveredBy() : proposal.date();
        LocalDate to = by == null || !choices.makes(by) ? null : choices.due().get(by);
        return to == null ? new Checks() : rule.lawful(to);
    }
}
