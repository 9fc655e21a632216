package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// Reference cases of the moving average: VAL-01 is the published problem 6-1A, recomputed; VAL-03 is computed.
class MovingAverageTest {

    private final LedgerBook book = new LedgerBook(1);

    @Test
    void val01() {
        receive(100, "50");
        receive(400, "55");
        assertAverage("54.00");
        Money first = issue(420);
        receive(120, "60");
        assertAverage("57.60");
        receive(200, "62");
        assertAverage("59.80");
        Money second = issue(160);

        assertThat(first.plus(second)).isEqualTo(Money.of("32248.00"));
        assertThat(book.total().value()).isEqualTo(Money.of("14352.00"));
    }

    @Test
    void val03() {
        receive(5, "120");
        assertAverage("120");
        Money first = issue(4);
        receive(7, "136");
        assertAverage("134");
        Money second = issue(3);
        receive(8, "147");
        assertAverage("142");

        assertThat(first.plus(second)).isEqualTo(Money.of("882.00"));
        assertThat(book.total().value()).isEqualTo(Money.of("1846.00"));
    }

    @Test
    void anAverageThatDoesNotEndIsNotRoundedBetweenMoves() {
        book.receive(0, Quantity.of(3), Money.of("3.333333")).orThrow();
        assertThat(book.total().value()).isEqualTo(Money.of("10.00"));
        assertThat(issue(1)).isEqualTo(Money.of("3.33"));
        assertThat(issue(1)).isEqualTo(Money.of("3.34"));
        assertThat(issue(1)).isEqualTo(Money.of("3.33"));
        assertThat(book.total()).isEqualTo(StockValue.EMPTY);
        assertThat(book.total().average()).isEmpty();
    }

    private void receive(long quantity, String price) {
        book.receive(0, Quantity.of(quantity), Money.of(price)).orThrow();
    }

    private Money issue(long quantity) {
        return book.issue(0, Quantity.of(quantity)).orThrow().charge();
    }

    private void assertAverage(String expected) {
        assertThat(book.total().average()).contains(Money.of(expected));
    }
}
