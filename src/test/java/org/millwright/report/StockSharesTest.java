package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class StockSharesTest {

    @ParameterizedTest
    @CsvSource({
        // quantities and movement sums of three storerooms, and their shares
        "1, 10.00, 1, 0.00, 1, 0.00, 3.33, 3.34, 3.33",
        "10, 50.00, 10, 150.00, 0, -50.00, 75.00, 75.00, 0.00",
        "0, 0.05, 0, 0.00, 0, 0.00, 0.05, 0.00, 0.00",
        "0, 0.00, 4, 1.00, 0, 0.00, 0.00, 1.00, 0.00",
        "3, 0.01, 3, 0.00, 1, 0.00, 0.00, 0.01, 0.00"
    })
    void sharesFollowTheQuantityAndAddUp(
            String q1, String v1, String q2, String v2, String q3, String v3, String s1, String s2, String s3) {
        List<StockLine> shared = StockShares.shared(List.of(line(q1, v1), line(q2, v2), line(q3, v3)));

        assertThat(shared).extracting(StockLine::value).containsExactly(Money.of(s1), Money.of(s2), Money.of(s3));
        BigDecimal total = shared.stream().map(line -> line.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total)
                .isEqualByComparingTo(new BigDecimal(v1).add(new BigDecimal(v2)).add(new BigDecimal(v3)));
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
