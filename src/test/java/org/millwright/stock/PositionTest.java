package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Quantity;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"5, 0, 0, 5", "5, 10, 3, 12", "5, 0, 8, -3", "0.5, 0.25, 0.75, 0"})
    void isOnHandAndOnOrderLessReserved(String onHand, String onOrder, String reserved, String total) {
        var position = new Position(Quantity.of(onHand), Quantity.of(onOrder), Quantity.of(reserved));

        assertThat(position.total()).isEqualTo(Quantity.of(total));
    }
}
