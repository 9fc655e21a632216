package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// An answer that wants attention.
///
/// @param openOrderNo the open work order for the same machine and point, when there is one
public record Finding(
        long checkPointId,
        String point,
        long equipmentId,
        String tag,
        Verdict verdict,
        @Nullable String openOrderNo) {}
