package org.millwright.cost;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// A line of the cost ledger as lists and exports show it.
///
/// @param costCentre the code of the cost centre that bore it
public record CostEntryRow(
        long id,
        LocalDate costOn,
        Instant postedAt,
        CostCategory category,
        Money amount,
        @Nullable String costCentre,
        @Nullable String equipmentTag,
        @Nullable String equipmentName,
        @Nullable String workOrderNo,
        CostSource source,
        long sourceId) {}
