package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class StockLineTest {

    @ParameterizedTest
    @CsvSource({"5, 5, true, true", "6, 5, true, false", "0, 0, true, false", "0, , true, false", "1, 5, false, false"})
    void lowAtOrBelowTheMinimumOfAPartInUse(String onHand, @Nullable String minimum, boolean active, boolean low) {
        var line = new StockLine(
                "1",
                "Seal",
                "pcs",
                active,
                "MAIN",
                null,
                Quantity.of(onHand),
                minimum == null ? null : Quantity.of(minimum),
                null,
                Money.ZERO);

        assertThat(line.isLow()).isEqualTo(low);
        assertThat(line.worth(Money.of("3")).value()).isEqualTo(Money.of("3"));
    }
}
