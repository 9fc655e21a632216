package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

class BookedTest {

    @ParameterizedTest
    @CsvSource({
        "ISSUE, -5, 0, false, 5",
        "ISSUE, -5, 1.5, false, 3.5",
        "ISSUE, -5, 5, false, 0",
        "ISSUE, -5, 0, true, 0",
        "RECEIPT, 5, 0, false, 0",
        "RETURN, 5, 0, false, 0",
        "REVERSAL, 5, 0, false, 0",
    })
    void onlyAnIssueThatStandsMayComeBack(
            MovementKind kind, String quantity, String returned, boolean reversed, String returnable) {
        var booked = new Booked(
                kind, 1, Quantity.of(quantity), Money.of("-10"), Quantity.of(returned), Money.ZERO, reversed);

        assertThat(booked.returnable()).isEqualTo(Quantity.of(returnable));
    }

    /// An issue of 3 for 10.00, of which some came back.
    @ParameterizedTest
    @CsvSource({"0, 0, 1, 3.33", "0, 0, 2, 6.67", "2, 6.67, 1, 3.33", "1, 9.99, 1, 0.01", "0, 0, 3, 10.00"})
    void sharesAddUpToTheIssue(String returned, String returnedAmount, String back, String worth) {
        var booked = new Booked(
                MovementKind.ISSUE,
                1,
                Quantity.of(-3),
                Money.of("-10.00"),
                Quantity.of(returned),
                Money.of(returnedAmount),
                false);

        assertThat(booked.shareOf(Quantity.of(back))).isEqualTo(Money.of(worth));
    }

    @Test
    void aFreshPostingHasNoAfterlife() {
        var posting = Posting.of(
                MovementKind.ISSUE,
                MovementKind.ISSUE,
                new StockValue(Quantity.of(4), Money.of("8")),
                Quantity.of(-1),
                Money.of("-2"));

        var booked = Booked.untouched(9, posting);

        assertThat(booked.storeroomId()).isEqualTo(9);
        assertThat(booked.returnable()).isEqualTo(Quantity.of(1));
        assertThat(booked.reversed()).isFalse();
    }
}
