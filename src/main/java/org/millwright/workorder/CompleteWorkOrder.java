package org.millwright.workorder;

import org.jspecify.annotations.Nullable;

/// Finishes a job in one step: books the hours, notes what was done, completes, and closes when nobody has to look
/// again.
///
/// @param labour the last hours, none when they are booked already
/// @param remedy what was done; none leaves what stands there
/// @param downtimeMinutes how long the machine stood; none leaves what stands there
public record CompleteWorkOrder(
        long id,
        @Nullable BookLabour labour,
        @Nullable String remedy,
        @Nullable Integer downtimeMinutes,
        @Nullable String comment,
        boolean close) {

    public static CompleteWorkOrder of(long id) {
        return new CompleteWorkOrder(id, null, null, null, null, false);
    }

    /// The order's fields with what this says about them.
    public WorkOrderFields applyTo(WorkOrderFields fields) {
        return fields.done(remedy, downtimeMinutes);
    }
}
