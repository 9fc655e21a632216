package org.millwright.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.millwright.workorder.WorkOrderRef;

/// A check point that was not normal when it was last walked. An answer that is normal again closes it; its work order
/// goes on until somebody has done the work.
///
/// @param run the signed run that says so
/// @param said what was found, in the words and numbers of who was there
/// @param workOrder the work that came of it
public record PointAlert(
        long checkPointId,
        String point,
        String tag,
        String equipmentName,
        Verdict verdict,
        String said,
        Instant at,
        RunRef run,
        @Nullable WorkOrderRef workOrder) {}
