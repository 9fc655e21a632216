package org.millwright.maintenance;

import java.util.List;

/// Plans were carried out.
///
/// @param made the new work orders and runs
/// @param missed the dates that are recorded as missed now
public record WorkGenerated(List<GeneratedWork> made, List<ProposedWork> missed) {

    public WorkGenerated {
        made = List.copyOf(made);
        missed = List.copyOf(missed);
    }
}
