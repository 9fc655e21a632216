package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class IssuedPartTest {

    @ParameterizedTest
    @CsvSource({"3, 0, false, 3", "3, 2.5, false, 0.5", "3, 3, false, 0", "3, 0, true, 0"})
    void whatDidNotComeBackMayStillComeBack(String issued, String returned, boolean reversed, String returnable) {
        var part = new IssuedPart(
                1,
                2,
                "10-0815",
                "Shaft seal",
                "pcs",
                "MAIN",
                LocalDate.of(2026, 3, 10),
                Quantity.of(issued),
                Quantity.of(returned),
                Money.ZERO,
                reversed);

        assertThat(part.returnable()).isEqualTo(Quantity.of(returnable));
    }
}
