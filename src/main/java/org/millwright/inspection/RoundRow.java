package org.millwright.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A round as a line of a list.
///
/// @param points how many active check points it has
public record RoundRow(
        long id,
        String code,
        String name,
        String equipmentTag,
        String equipmentName,
        boolean active,
        int points,
        @Nullable Instant lastSignedAt) {}
