package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A task of a work order, and its answer.
///
/// @param version what the user saw, given back with an answer
/// @param planned it came with a plan: it is answered, not changed
public record WorkOrderTask(
        long id,
        int version,
        TaskFields fields,
        boolean planned,
        @Nullable TaskAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    public boolean isSafety() {
        return fields.kind() == TaskKind.SAFETY;
    }

    /// Whether what it asks for may still be changed, or the whole task taken away.
    public boolean isOwn() {
        return !planned && answer == null;
    }
}
