package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void fourDecimalsAndNoMore() {
        assertThat(Quantity.of("0.0001").isPositive()).isTrue();
        assertThatThrownBy(() -> Quantity.of("0.00001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void zerosAtTheEndAreNotShown() {
        assertThat(Quantity.of("5.0000")).hasToString("5");
        assertThat(Quantity.of("0.2500")).hasToString("0.25");
        assertThat(Quantity.of("-0")).hasToString("0");
        assertThat(Quantity.of(1000)).hasToString("1000");
    }

    @Test
    void equalQuantitiesAreEqualHoweverTheyWereWritten() {
        assertThat(Quantity.of("5.00")).isEqualTo(Quantity.of(5));
        assertThat(Quantity.of(3).minus(Quantity.of(5)).isNegative()).isTrue();
    }
}
