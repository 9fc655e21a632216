package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;

class CostCentreCostTest {

    @Test
    void theTotalIsThatOfItsCategories() {
        var cost = new CostCentreCost(
                "4711 Filling",
                Map.of(CostCategory.LABOUR, Money.of("10.10"), CostCategory.MATERIAL, Money.of("-0.05")));

        assertThat(cost.total()).isEqualTo(Money.of("10.05"));
        assertThat(cost.of(CostCategory.CONTRACT)).isEqualTo(Money.ZERO);
    }
}
