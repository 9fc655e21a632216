package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// How often one inspector found one thing at one machine on one round.
///
/// @param verdict as corrected; none for points that were left undone
public record ResultCell(
        long roundId,
        long equipmentId,
        String inspector,
        @Nullable Verdict verdict,
        int count) {}
