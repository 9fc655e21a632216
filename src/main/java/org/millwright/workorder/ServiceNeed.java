package org.millwright.workorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An outside service that a job needs.
///
/// @param amount what it is expected to cost, in the plant's currency; null when nobody knows
public record ServiceNeed(String name, @Nullable BigDecimal amount) {}
