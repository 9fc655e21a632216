package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;

class WorkOrderCostsTest {

    @Test
    void theTotalIsTheSumOfTheCategories() {
        var costs = new WorkOrderCosts(
                Map.of(CostCategory.LABOUR, Money.of("20.50"), CostCategory.MATERIAL, Money.of("-0.25")));

        assertThat(costs.total()).isEqualTo(Money.of("20.25"));
        assertThat(costs.of(CostCategory.CONTRACT)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatCostNothingIsNothing() {
        assertThat(new WorkOrderCosts(Map.of()).total()).isEqualTo(Money.ZERO);
    }
}
