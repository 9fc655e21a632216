package org.millwright.workorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// A work order with what went into it, as exports show it.
///
/// @param hours worked, entries that were taken back left out
/// @param total all costs, those beside labour and material too
public record WorkOrderLine(
        WorkOrder order,
        String equipmentTag,
        String equipmentName,
        @Nullable String assignee,
        BigDecimal hours,
        Money labour,
        Money material,
        Money total) {}
