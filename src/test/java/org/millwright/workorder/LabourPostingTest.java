package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;

class LabourPostingTest {

    /// Rounded once, at the end: 0.3333 h at 61.4876 and 1.5 times is 30.7407..., not 0.3333 h at a rounded rate.
    @ParameterizedTest
    @CsvSource({
        "0.3333, 61.4876, 1.5, 30.74",
        "0.0001, 50, 1, 0.01",
        "0.0001, 49, 1, 0.00",
        "0.5, 0.05, 1, 0.03",
        "8, 0, 2, 0.00",
    })
    void isRoundedOnceAndHalfUp(BigDecimal hours, String rate, BigDecimal factor, String amount) {
        assertThat(LabourPosting.of(hours, Money.of(rate), factor).amount().amount())
                .isEqualTo(new BigDecimal(amount));
    }

    @Test
    void theCounterEntryTakesBackHoursAndMoneyAtTheSameRate() {
        var posting = LabourPosting.of(new BigDecimal("1.25"), Money.of("64"), new BigDecimal("1.5"));
        var back = posting.reversed();

        assertThat(back.hours()).isEqualByComparingTo("-1.25");
        assertThat(back.amount()).isEqualTo(Money.of("-120"));
        assertThat(back.hourlyRate()).isEqualTo(posting.hourlyRate());
        assertThat(back.overtimeFactor()).isEqualTo(posting.overtimeFactor());
    }
}
