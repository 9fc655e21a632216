package org.millwright.inspection;

import org.jspecify.annotations.Nullable;
import org.millwright.workorder.WorkOrderRef;

/// An answer that wants attention.
///
/// @param said what was found, in the words and numbers of who was there
/// @param openOrder the open work order for the same machine and point, when there is one
public record Finding(
        long checkPointId,
        String point,
        long equipmentId,
        String tag,
        Verdict verdict,
        String said,
        @Nullable WorkOrderRef openOrder) {}
