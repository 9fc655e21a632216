package org.millwright.workorder;

import java.math.BigDecimal;

/// Hours that a job needs of one craft.
public record CraftHours(String craft, BigDecimal hours) {}
