package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class PostingTest {

    private static final StockValue TEN_FOR_50 = new StockValue(Quantity.of(10), Money.of("50.00"));

    @ParameterizedTest
    @CsvSource({
        "RECEIPT, RECEIPT, 2, 12.00, 0",
        "ISSUE, ISSUE, -2, -10.00, 10.00",
        "RETURN, RETURN, 2, 10.00, -10.00",
        "REVERSAL, RECEIPT, -2, -12.00, 0",
        "REVERSAL, ISSUE, 2, 10.00, -10.00",
        "REVERSAL, RETURN, -2, -10.00, 10.00",
    })
    void theCauseDecidesWhoPays(MovementKind kind, MovementKind cause, String quantity, String amount, String charge) {
        var posting = Posting.of(kind, cause, TEN_FOR_50, Quantity.of(quantity), Money.of(amount));

        assertThat(posting.charge()).isEqualTo(Money.of(charge));
        assertThat(posting.after().value()).isEqualTo(TEN_FOR_50.value().plus(Money.of(amount)));
        assertThat(posting.rounding()).isEqualTo(Money.ZERO);
    }

    @Test
    void moreThanThereIsCannotBePosted() {
        assertThatThrownBy(() -> Posting.of(
                        MovementKind.ISSUE, MovementKind.ISSUE, TEN_FOR_50, Quantity.of(-11), Money.of("-55.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
