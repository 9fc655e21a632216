package org.millwright.workorder;

import java.util.Map;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;

/// What a work order has cost so far.
public record WorkOrderCosts(Map<CostCategory, Money> byCategory) {

    public WorkOrderCosts {
        byCategory = Map.copyOf(byCategory);
    }

    public Money of(CostCategory category) {
        return byCategory.getOrDefault(category, Money.ZERO);
    }

    public Money total() {
        return byCategory.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
