package org.millwright.inspection;

import java.util.Map;
import org.millwright.workorder.WorkOrderRef;

/// Signs a run, and says what becomes of its findings.
///
/// @param partial points are left undone, knowingly
/// @param decisions by check point, where they differ from what {@link FindingGrouping} proposes
/// @param chosen the open work orders to which findings are added, by check point
public record SignRound(
        long runId,
        String signedBy,
        SignatureMeaning meaning,
        boolean partial,
        Map<Long, FindingAction> decisions,
        Map<Long, WorkOrderRef> chosen) {

    public SignRound {
        decisions = Map.copyOf(decisions);
        chosen = Map.copyOf(chosen);
    }

    public SignRound(
            long runId,
            String signedBy,
            SignatureMeaning meaning,
            boolean partial,
            Map<Long, FindingAction> decisions) {
        this(runId, signedBy, meaning, partial, decisions, Map.of());
    }
}
