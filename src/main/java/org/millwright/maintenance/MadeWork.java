package org.millwright.maintenance;

import org.jspecify.annotations.Nullable;

/// What was made for a date of a plan: a work order, or a run of a round.
public record MadeWork(@Nullable Long workOrderId, @Nullable Long roundRunId) {}
