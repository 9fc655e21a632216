package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.Ledger;
import org.millwright.stock.Posting;
import org.millwright.stock.StockLevels;

class PastStockTest {

    private static final long MAIN = 7;
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private final PastStock part = new PastStock(1);

    @Test
    void addsUpWhatWasMoved() {
        receive(10);
        issue(4);

        assertThat(part.total().quantity()).isEqualTo(Quantity.of(6));
        assertThat(part.total().value()).isEqualTo(Money.of("30"));
        assertThat(part.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.onHand()).isEqualTo(Quantity.of(6)));
        assertThat(part.nextLedgerNo()).isOne();
        assertThat(part.nextLedgerNo()).isEqualTo(2);
    }

    @Test
    void anAlertStandsFromTheFallToTheMinimumUntilMoreLiesThere() {
        receive(10);
        part.setLevels(MAIN, new StockLevels("A-1", Quantity.of(5), Quantity.of(20)), MONDAY);
        assertThat(part.standing()).isEmpty();

        issue(5);
        assertThat(part.standing()).singleElement().satisfies(alert -> {
            assertThat(alert.onHand()).isEqualTo(Quantity.of(5));
            assertThat(alert.raisedAt()).isEqualTo(MONDAY);
        });

        var cleared = part.moved(
                MAIN,
                Ledger.receive(part.total(), Quantity.of(9), Money.of("5")).orThrow(),
                TUESDAY);
        assertThat(cleared)
                .hasValueSatisfying(alert -> assertThat(alert.clearedAt()).isEqualTo(TUESDAY));
        assertThat(part.standing()).isEmpty();
    }

    private void receive(long quantity) {
        moved(Ledger.receive(part.total(), Quantity.of(quantity), Money.of("5")).orThrow());
    }

    private void issue(long quantity) {
        moved(Ledger.issue(part.stock(), MAIN, Quantity.of(quantity)).orThrow());
    }

    private void moved(Posting posting) {
        assertThat(part.moved(MAIN, posting, MONDAY)).isEmpty();
    }
}
