package org.millwright.inspection;

import java.math.BigDecimal;
import java.time.Instant;

/// A reading of a check point, in the unit that the point has today.
public record Measured(Instant at, BigDecimal value, Zone zone) {}
