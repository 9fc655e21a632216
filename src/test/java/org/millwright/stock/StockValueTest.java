package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class StockValueTest {

    @Test
    void sharesAddUpToTheCent() {
        Money value = Money.of("10.00");

        assertThat(StockValue.shares(value, List.of(Quantity.of(1), Quantity.of(1), Quantity.of(1))))
                .containsExactly(Money.of("3.33"), Money.of("3.34"), Money.of("3.33"));
        assertThat(StockValue.shares(value, List.of(Quantity.ZERO, Quantity.of(3))))
                .containsExactly(Money.ZERO, value);
        assertThat(StockValue.shares(value, List.of(Quantity.ZERO, Quantity.ZERO)))
                .containsExactly(value, Money.ZERO);
        assertThat(StockValue.shares(Money.ZERO, List.of(Quantity.ZERO))).containsExactly(Money.ZERO);
        assertThat(StockValue.shares(value, List.of())).isEmpty();
    }

    @Test
    void nothingIsWorthNothing() {
        assertThat(StockValue.EMPTY.average()).isEmpty();
        assertThatThrownBy(() -> new StockValue(Quantity.ZERO, Money.of("0.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StockValue(Quantity.of(-1), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"3, 10.00, 1, 3.33", "3, 10.00, 2, 6.67", "3, 10.00, 3, 10.00", "8, 0.04, 1, 0.01", "2, 0, 1, 0.00"})
    void aPartOfTheStockIsWorthItsShareInCents(String quantity, String value, String part, String worth) {
        var stock = new StockValue(Quantity.of(quantity), Money.of(value));

        assertThat(stock.costOf(Quantity.of(part)).amount()).isEqualTo(new BigDecimal(worth));
    }

    @Test
    void goodsThatCostNothingHaveAnAverageOfNothing() {
        assertThat(new StockValue(Quantity.of(2), Money.ZERO).average()).contains(Money.ZERO);
    }
}
