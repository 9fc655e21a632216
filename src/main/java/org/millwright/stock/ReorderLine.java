package org.millwright.stock;

import java.time.LocalDate;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Quantity;

/// A proposal to order.
///
/// @param expectedOn when it would arrive, ordered today
public record ReorderLine(Quantity quantity, LocalDate expectedOn, Explanation explanation) {}
