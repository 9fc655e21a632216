package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of a work order's history: a change of state, or a note between two of them.
///
/// @param before none for the first entry
public record WorkOrderMove(
        long id,
        @Nullable WorkOrderStatus before,
        WorkOrderStatus after,
        Instant at,
        String by,
        @Nullable String comment) {

    /// Somebody only said something.
    public boolean isNote() {
        return before == after;
    }
}
