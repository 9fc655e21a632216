package org.millwright.inspection;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was found at a check point.
///
/// @param zone where the reading lies; none without a reading
/// @param typed the entry as it was typed, kept beside its meaning
public record Answer(
        Verdict verdict,
        @Nullable Zone zone,
        @Nullable BigDecimal reading,
        String typed,
        @Nullable String note) {}
