package org.millwright.inspection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.millwright.kernel.Message;

/// Groups the findings of a run by machine and proposes what becomes of each.
///
/// A finding makes no second work order while one for the same machine and point is open. Failed and flagged points
/// both make work by default; a flagged one is the first to be set to a note.
public final class FindingGrouping {

    private FindingGrouping() {}

    /// Machines and points in the order given, which is the walking order; answers that are no findings are left out.
    public static List<FindingGroup> group(Collection<Finding> answers) {
        var machines = answers.stream()
                .filter(answer -> answer.verdict().isFinding())
                .collect(Collectors.groupingBy(Finding::equipmentId, LinkedHashMap::new, Collectors.toList()));
        return machines.values().stream()
                .map(found -> new FindingGroup(
                        found.getFirst().equipmentId(),
                        found.getFirst().tag(),
                        found.stream().map(FindingGrouping::propose).toList()))
                .toList();
    }

    private static FindingProposal propose(Finding finding) {
        var open = finding.openOrder();
        if (open != null) {
            return new FindingProposal(
                    finding,
                    FindingAction.ALREADY_OPEN,
                    List.of(FindingAction.ALREADY_OPEN, FindingAction.ADD_TO, FindingAction.NOTE_ONLY),
                    Message.of("inspection.finding.already-open", open.number()));
        }
        String key = finding.verdict() == Verdict.FAIL ? "inspection.finding.failed" : "inspection.finding.flagged";
        return new FindingProposal(
                finding,
                FindingAction.CREATE,
                List.of(FindingAction.CREATE, FindingAction.ADD_TO, FindingAction.NOTE_ONLY),
                Message.of(key, finding.tag()));
    }
}
