package org.millwright.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTargetTest {

    @ParameterizedTest
    @CsvSource({",,,true", "1,,,false", ",2,,false", ",,3,false", "1,2,3,false"})
    void someonePaysWhenAnyOfThemIsNamed(
            @Nullable Long costCentre, @Nullable Long equipment, @Nullable Long workOrder, boolean nobody) {
        assertThat(new CostTarget(costCentre, equipment, workOrder).isNobody()).isEqualTo(nobody);
    }
}
