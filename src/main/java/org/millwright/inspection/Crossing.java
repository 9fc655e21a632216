package org.millwright.inspection;

import java.math.BigDecimal;
import java.time.Instant;

/// When the straight line through the last readings crosses a limit.
///
/// @param into the zone behind the limit
public record Crossing(Zone into, BigDecimal limit, Instant at) {}
