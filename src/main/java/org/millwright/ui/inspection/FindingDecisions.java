package org.millwright.ui.inspection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.FindingProposal;
import org.millwright.workorder.WorkOrderRef;

/// What the signer makes of the findings, where it differs from what is proposed.
final class FindingDecisions {

    private final Map<Long, FindingAction> actions = new HashMap<>();
    private final Map<Long, WorkOrderRef> orders = new HashMap<>();

    void decide(long checkPointId, FindingAction action) {
        actions.put(checkPointId, action);
    }

    /// @param order the open work order that the finding is added to; none while none is chosen
    void choose(long checkPointId, @Nullable WorkOrderRef order) {
        if (order == null) {
            orders.remove(checkPointId);
        } else {
            orders.put(checkPointId, order);
        }
    }

    FindingAction of(FindingProposal proposal) {
        return actions.getOrDefault(proposal.finding().checkPointId(), proposal.action());
    }

    Map<Long, FindingAction> actions() {
        return actions;
    }

    Map<Long, WorkOrderRef> orders() {
        return orders;
    }
}
