package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class StockSharesTest {

    @ParameterizedTest
    @CsvSource({
        // the value of a part, its quantities in three storerooms, and their shares
        "10.00, 1, 1, 1, 3.33, 3.34, 3.33",
        "150.00, 10, 10, 0, 75.00, 75.00, 0.00",
        "0.05, 0, 0, 0, 0.05, 0.00, 0.00",
        "1.00, 0, 4, 0, 0.00, 1.00, 0.00",
        "0.01, 3, 3, 1, 0.00, 0.01, 0.00"
    })
    void sharesFollowTheQuantityAndAddUp(
            String value, String q1, String q2, String q3, String s1, String s2, String s3) {
        List<StockLine> shared = StockShares.shared(List.of(line(q1, value), line(q2, value), line(q3, value)));

        assertThat(shared).extracting(StockLine::value).containsExactly(Money.of(s1), Money.of(s2), Money.of(s3));
        assertThat(shared.stream().map(StockLine::value).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of(value));
    }

    @Test
    void nothingIsSharedAsNothing() {
        assertThat(StockShares.shared(List.of())).isEmpty();
    }

    private static StockLine line(String quantity, String value) {
        return new StockLine(
                "1", "Seal", "pcs", true, "MAIN", null, Quantity.of(quantity), null, null, Money.of(value));
    }
}
