package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A task of a work order, and its answer.
///
/// @param version what the user saw, given back with an answer
public record WorkOrderTask(
        long id,
        int version,
        TaskFields fields,
        @Nullable TaskAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {}
