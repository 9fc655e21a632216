package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class StockValueTest {

    @Test
    void sharesAddUpToTheCent() {
        var value = new StockValue(Quantity.of(3), Money.of("10.00"));

        assertThat(value.shares(List.of(Quantity.of(1), Quantity.of(1), Quantity.of(1))))
                .containsExactly(Money.of("3.33"), Money.of("3.34"), Money.of("3.33"));
        assertThat(value.shares(List.of(Quantity.ZERO, Quantity.of(3)))).containsExactly(Money.ZERO, Money.of("10.00"));
        assertThat(StockValue.EMPTY.shares(List.of(Quantity.ZERO))).containsExactly(Money.ZERO);
    }

    @Test
    void nothingIsWorthNothing() {
        assertThat(StockValue.EMPTY.average()).isEmpty();
        assertThatThrownBy(() -> new StockValue(Quantity.ZERO, Money.of("0.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StockValue(Quantity.of(-1), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
