package org.millwright.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was found at a point in an earlier run.
public record PastAnswer(
        Verdict verdict, @Nullable Zone zone, @Nullable BigDecimal reading, Instant at) {}
