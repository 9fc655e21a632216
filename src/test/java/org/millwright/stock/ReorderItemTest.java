package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Quantity;

class ReorderItemTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "7, 5, 10", "10, 5, 10", "0.1, 0.25, 0.25", "0.26, 0.25, 0.5", "2.5, 1, 3"})
    void onlyWholePacksAreOrdered(String missing, String pack, String ordered) {
        var item = new ReorderItem("m", new ReorderPolicy.OnDemand(), Quantity.of(pack), 0);

        assertThat(item.inPacks(Quantity.of(missing))).isEqualTo(Quantity.of(ordered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void aPackHoldsSomething(String pack) {
        assertThatThrownBy(() -> new ReorderItem("m", new ReorderPolicy.OnDemand(), Quantity.of(pack), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
