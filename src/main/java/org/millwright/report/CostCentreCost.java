package org.millwright.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;

/// What a cost centre bore in the month.
///
/// @param costCentre its code and name; none for costs that no cost centre bore
public record CostCentreCost(@Nullable String costCentre, Map<CostCategory, Money> byCategory) {

    public CostCentreCost {
        byCategory = Map.copyOf(byCategory);
    }

    public Money of(CostCategory category) {
        return byCategory.getOrDefault(category, Money.ZERO);
    }

    public Money total() {
        return byCategory.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
