package org.millwright.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.millwright.workorder.WorkOrderRef;

/// An answer on record.
///
/// @param workOrder the work that came of it
public record GivenAnswer(
        Answer answer, Instant at, String by, @Nullable WorkOrderRef workOrder) {}
