package org.millwright.inspection;

import java.util.Map;

/// Signs a run, and says what becomes of its findings.
///
/// @param partial points are left undone, knowingly
/// @param decisions by check point, where they differ from what {@link FindingGrouping} proposes
public record SignRound(
        long runId, String signedBy, SignatureMeaning meaning, boolean partial, Map<Long, FindingAction> decisions) {

    public SignRound {
        decisions = Map.copyOf(decisions);
    }
}
