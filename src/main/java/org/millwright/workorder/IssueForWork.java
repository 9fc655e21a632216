package org.millwright.workorder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// Issues a part to a work order, which pays for it.
///
/// @param movedOn none means today
public record IssueForWork(
        long workOrderId,
        long partId,
        long storeroomId,
        Quantity quantity,
        @Nullable LocalDate movedOn) {

    public static IssueForWork of(long workOrderId, long partId, long storeroomId, Quantity quantity) {
        return new IssueForWork(workOrderId, partId, storeroomId, quantity, null);
    }
}
