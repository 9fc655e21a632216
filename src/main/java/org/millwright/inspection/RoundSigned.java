package org.millwright.inspection;

import java.util.List;
import org.millwright.workorder.WorkOrderRef;

/// A run was signed.
///
/// @param created the new work orders, one for each machine
/// @param extended the open work orders that got a note
public record RoundSigned(RunRef run, List<WorkOrderRef> created, List<WorkOrderRef> extended) {

    public RoundSigned {
        created = List.copyOf(created);
        extended = List.copyOf(extended);
    }
}
