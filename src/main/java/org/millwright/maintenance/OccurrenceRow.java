package org.millwright.maintenance;

import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RunRef;
import org.millwright.kernel.Message;
import org.millwright.workorder.WorkOrderRef;

/// What a date of a plan came to, as a line of a list.
///
/// @param order the work that was made for it
/// @param run the run that was made for it
public record OccurrenceRow(
        long id,
        long equipmentId,
        String tag,
        Occurrence occurrence,
        @Nullable Message reason,
        @Nullable WorkOrderRef order,
        @Nullable RunRef run) {}
