package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// Answers one check point of a run.
///
/// @param typed a verdict's key or name, or a number
public record PointAnswer(
        long checkPointId, String typed, @Nullable String note) {}
