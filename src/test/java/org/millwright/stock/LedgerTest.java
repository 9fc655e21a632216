package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.platform.i18n.Messages;

class LedgerTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

    private final LedgerBook book = new LedgerBook(3);

    @Test
    void anIssueChargesTheWorkAndAReturnRelievesItAtTheCostItLeftWith() {
        receive(0, "10", "5.00");
        Posting issue = book.issue(0, Quantity.of(4)).orThrow();
        receive(0, "10", "9.00");
        Posting back = book.returnToStock(1, Quantity.of(1)).orThrow();

        assertThat(issue.quantity()).isEqualTo(Quantity.of(-4));
        assertThat(issue.amount()).isEqualTo(Money.of("-20.00"));
        assertThat(issue.charge()).isEqualTo(Money.of("20.00"));
        assertThat(back.amount()).isEqualTo(Money.of("5.00"));
        assertThat(back.charge()).isEqualTo(Money.of("-5.00"));
        assertThat(back.after()).isEqualTo(new StockValue(Quantity.of(17), Money.of("125.00")));
    }

    @Test
    void partialReturnsNeverExceedTheIssueAndTheLastTakesTheRemainingCents() {
        receive(0, "3", "3.333333");
        book.issue(0, Quantity.of(3)).orThrow();

        assertThat(refusal(book.returnToStock(1, Quantity.of(4))))
                .isEqualTo("3 were issued and 0 came back already: at most 3 can be returned.");
        assertThat(returned(1)).isEqualTo(Money.of("3.33"));
        assertThat(returned(1)).isEqualTo(Money.of("3.33"));
        assertThat(refusal(book.returnToStock(1, Quantity.of(2))))
                .isEqualTo("3 were issued and 2 came back already: at most 1 can be returned.");
        assertThat(returned(1)).isEqualTo(Money.of("3.34"));
        assertThat(book.booked(1).returnable()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void roundedSharesNeverBringBackMoreThanWasIssued() {
        receive(0, "4", "0.005");
        book.issue(0, Quantity.of(4)).orThrow();
        assertThat(returned(1)).isEqualTo(Money.of("0.01"));
        assertThat(returned(1)).isEqualTo(Money.of("0.01"));
        assertThat(returned(1)).isEqualTo(Money.ZERO);
        assertThat(returned(1)).isEqualTo(Money.ZERO);
    }

    @Test
    void aShortageTellsWhatIsThereAndWhere() {
        receive(0, "2", "1");
        receive(1, "7", "1");
        receive(2, "0.5", "1");
        assertThat(refusal(book.issue(0, Quantity.of(3))))
                .isEqualTo("ROOM-0 holds 2 pcs, asked for were 3 pcs. "
                        + "There is more elsewhere: 7 pcs in ROOM-1, 0.5 pcs in ROOM-2.");
        book.issue(1, Quantity.of(7)).orThrow();
        book.issue(2, Quantity.of("0.5")).orThrow();
        assertThat(refusal(book.issue(0, Quantity.of(3))))
                .isEqualTo("ROOM-0 holds 2 pcs, asked for were 3 pcs. No other storeroom has any.");
    }

    @Test
    void anIssueReversedRestoresQuantityValueAndCharge() {
        receive(0, "10", "5.00");
        book.issue(0, Quantity.of(4)).orThrow();
        Posting reversal = book.reverse(1).orThrow();
        assertThat(reversal.quantity()).isEqualTo(Quantity.of(4));
        assertThat(reversal.charge()).isEqualTo(Money.of("-20.00"));
        assertThat(reversal.after()).isEqualTo(new StockValue(Quantity.of(10), Money.of("50.00")));

        assertThat(refusal(book.reverse(1))).isEqualTo("This movement is already reversed.");
        assertThat(refusal(book.returnToStock(1, Quantity.of(1)))).isEqualTo("This movement is already reversed.");
        assertThat(refusal(book.reverse(2))).startsWith("A reversal cannot be reversed.");
    }

    @Test
    void anIssueWithReturnsIsReversedAfterItsReturns() {
        receive(0, "10", "5.00");
        book.issue(0, Quantity.of(4)).orThrow();
        book.returnToStock(1, Quantity.of(1)).orThrow();
        assertThat(refusal(book.reverse(1)))
                .isEqualTo("1 of this issue came back to stock. Reverse the returns first.");
        assertThat(book.reverse(2).orThrow().charge()).isEqualTo(Money.of("5.00"));
        assertThat(book.reverse(1).orThrow().charge()).isEqualTo(Money.of("-20.00"));
        assertThat(book.total()).isEqualTo(new StockValue(Quantity.of(10), Money.of("50.00")));
    }

    @Test
    void aReceiptWhoseGoodsAreGoneIsNotReversed() {
        receive(0, "10", "5.00");
        receive(1, "10", "5.00");
        book.issue(0, Quantity.of(1)).orThrow();
        assertThat(refusal(book.reverse(0)))
                .isEqualTo("ROOM-0 holds 9 pcs, asked for were 10 pcs. There is more elsewhere: 10 pcs in ROOM-1.");
    }

    @Test
    void theResidueOfAnEmptyStockGoesToRounding() {
        receive(0, "1", "10.00");
        receive(0, "1", "20.00");
        book.issue(0, Quantity.of(1)).orThrow();
        Posting reversal = book.reverse(0).orThrow();
        assertThat(reversal.amount()).isEqualTo(Money.of("-10.00"));
        assertThat(reversal.rounding()).isEqualTo(Money.of("5.00"));
        assertThat(reversal.after()).isEqualTo(StockValue.EMPTY);
        assertThat(reversal.charge()).isEqualTo(Money.ZERO);
    }

    @Test
    void aCounterEntryAtAnOldPriceNeverLeavesANegativeValue() {
        receive(0, "1", "20.00");
        receive(0, "3", "0.00");
        book.issue(0, Quantity.of(2)).orThrow();
        Posting reversal = book.reverse(0).orThrow();
        assertThat(reversal.after()).isEqualTo(new StockValue(Quantity.of(1), Money.ZERO));
        assertThat(reversal.rounding()).isEqualTo(Money.of("-10.00"));
    }

    @Test
    void aMovementNeedsAQuantityAPriceAndAReason() {
        receive(0, "1", "1");
        assertThat(refusal(book.issue(0, Quantity.ZERO))).isEqualTo("A number above zero is needed.");
        assertThat(refusal(book.receive(0, Quantity.of(-1), Money.ZERO))).isEqualTo("A number above zero is needed.");
        assertThat(refusal(book.receive(0, Quantity.of(200_000_000), Money.ZERO)))
                .isEqualTo("At most 100,000,000.");
        assertThat(refusal(book.receive(0, Quantity.of(1), Money.of("-1"))))
                .isEqualTo("A negative number makes no sense here.");
        assertThat(refusal(Ledger.reverse(book.stock(), book.booked(0), " "))).isEqualTo("This is needed.");
        assertThat(refusal(book.returnToStock(0, Quantity.of(1))))
                .isEqualTo("Only an issue can come back to stock; this movement is: Receipt.");
    }

    private void receive(long room, String quantity, String price) {
        book.receive(room, Quantity.of(quantity), Money.of(price)).orThrow();
    }

    private Money returned(int issue) {
        return book.returnToStock(issue, Quantity.of(1)).orThrow().amount();
    }

    private static String refusal(Outcome<Posting> outcome) {
        assertThat(outcome.violations()).hasSize(1);
        return ENGLISH.text(outcome.violations().getFirst());
    }
}
