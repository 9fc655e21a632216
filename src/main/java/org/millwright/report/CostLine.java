package org.millwright.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostSource;
import org.millwright.kernel.Money;

/// A cost of the month in the report.
///
/// @param costCentre code and name
public record CostLine(
        LocalDate costOn,
        CostCategory category,
        Money amount,
        @Nullable String costCentre,
        @Nullable String equipmentTag,
        @Nullable String equipmentName,
        @Nullable String workOrderNo,
        CostSource source) {}
