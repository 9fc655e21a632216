package org.millwright.inspection;

import java.util.List;

/// The findings of one machine. All that are to be created become one work order.
public record FindingGroup(long equipmentId, String tag, List<FindingProposal> proposals) {

    public boolean makesWork() {
        return proposals.stream().anyMatch(proposal -> proposal.action() == FindingAction.CREATE);
    }
}
