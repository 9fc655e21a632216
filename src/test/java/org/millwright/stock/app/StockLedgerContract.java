package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostEntryRow;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.AlertRow;
import org.millwright.stock.AlertRule;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementKind;
import org.millwright.stock.MovementRow;
import org.millwright.stock.PartDetail;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;

abstract class StockLedgerContract extends StockFixture {

    /// Receive 100 @ 50 and 400 @ 55, issue 420, receive 120 @ 60 and 200 @ 62, issue 160, at moving average.
    @Test
    void theWorkedExampleComesOutToTheCent() {
        receive(bearing, main, 100, "50").orThrow();
        receive(bearing, main, 400, "55").orThrow();
        assertThat(average()).isEqualTo(Money.of("54"));
        issue(bearing, main, 420, null).orThrow();
        receive(bearing, main, 120, "60").orThrow();
        assertThat(average()).isEqualTo(Money.of("57.6"));
        receive(bearing, main, 200, "62").orThrow();
        assertThat(average()).isEqualTo(Money.of("59.8"));
        issue(bearing, main, 160, null).orThrow();

        Money issued = ledgerOf(bearing).stream()
                .filter(row -> row.kind() == MovementKind.ISSUE)
                .map(row -> row.amount().negated())
                .reduce(Money.ZERO, Money::plus);
        assertThat(issued).isEqualTo(Money.of("32248.00"));
        assertThat(detail().total().value()).isEqualTo(Money.of("14352.00"));
    }

    @Test
    void anIssueChargesTheMachineAndItsCostCentre() {
        receive(bearing, main, 3, "10").orThrow();

        StockMoved moved = issue(bearing, main, 2, toThePump()).orThrow();

        CostEntryRow cost = costRows().getFirst();
        assertThat(costRows()).hasSize(1);
        assertThat(cost.amount()).isEqualTo(Money.of("20.00"));
        assertThat(cost.category()).isEqualTo(CostCategory.MATERIAL);
        assertThat(cost.costCentre()).isEqualTo("4711");
        assertThat(cost.equipmentTag()).isEqualTo("P-101");
        assertThat(cost.sourceId()).isEqualTo(moved.movementId());
        assertThat(ledgerOf(bearing).getFirst().costCentre()).isEqualTo("4711");
    }

    @Test
    void anIssueThatNobodyPaysCostsNobody() {
        receive(bearing, main, 3, "10").orThrow();

        issue(bearing, main, 2, null).orThrow();
        issue(bearing, main, 1, new CostTarget(null, null, null)).orThrow();

        assertThat(costRows()).isEmpty();
    }

    @Test
    void returnsAndReversalsRelieveWhoPaid() {
        receive(bearing, main, 3, "10").orThrow();
        long issue = issue(bearing, main, 3, toThePump()).orThrow().movementId();

        ledger.giveBack(ReturnPart.of(issue, Quantity.of(1))).orThrow();
        long back =
                ledger.giveBack(ReturnPart.of(issue, Quantity.of(1))).orThrow().movementId();
        ledger.reverse(back, "was not the part").orThrow();

        assertThat(costRows())
                .extracting(CostEntryRow::amount)
                .containsExactly(Money.of("30"), Money.of("-10"), Money.of("-10"), Money.of("10"));
        assertThat(costRows()).extracting(CostEntryRow::costCentre).containsOnly("4711");
        assertThat(costs.totals(ListRequest.ALL.withFilter("equipment", String.valueOf(pump))))
                .containsExactly(Map.entry(CostCategory.MATERIAL, Money.of("20")));
        assertThat(ledgerOf(bearing).getLast().kind()).isEqualTo(MovementKind.RECEIPT);
    }

    @Test
    void aReversalCanBeSeenFromBothSides() {
        long receipt = receive(bearing, main, 3, "10").orThrow().movementId();

        ledger.reverse(receipt, "wrong part").orThrow();

        List<MovementRow> rows = ledgerOf(bearing);
        MovementRow counter = rows.getFirst();
        MovementRow original = rows.getLast();
        assertThat(counter.origin()).isEqualTo(new MovementRow.Link(receipt, 1));
        assertThat(counter.reason()).isEqualTo("wrong part");
        assertThat(original.reversal()).isEqualTo(new MovementRow.Link(counter.id(), 2));
        assertThat(original.isReversible()).isFalse();
        assertThat(keys(ledger.reverse(receipt, "again"))).containsExactly("stock.refused.reversed");
    }

    @Test
    void stockNeverGoesNegativeAndTheRefusalSaysWhereThereIsMore() {
        receive(bearing, main, 3, "10").orThrow();
        receive(bearing, shop, 5, "10").orThrow();

        var refused = issue(bearing, main, 4, toThePump());

        assertThat(keys(refused)).containsExactly("stock.refused.short-but");
        assertThat(ledgerOf(bearing)).hasSize(2);
        assertThat(costRows()).isEmpty();
        assertThat(detail().total().quantity()).isEqualTo(Quantity.of(8));
    }

    @Test
    void fallingToTheMinimumRaisesOneAlertAndRisingClearsIt() {
        parts.setLevels(bearing, main, 0, levels(2, 10)).orThrow();
        assertThat(queries.countAlerts()).isEqualTo(1);
        assertThat(receive(bearing, main, 5, "10").orThrow().alert()).isEqualTo(AlertRule.Change.CLEAR);

        StockMoved fallen = issue(bearing, main, 3, null).orThrow();
        StockMoved further = issue(bearing, main, 1, null).orThrow();

        assertThat(fallen.alert()).isEqualTo(AlertRule.Change.RAISE);
        assertThat(fallen.onHand()).isEqualTo(Quantity.of(2));
        assertThat(further.alert()).isEqualTo(AlertRule.Change.KEEP);
        AlertRow alert = queries.alertRows(queries.alertIds()).getFirst();
        assertThat(alert.onHand()).isEqualTo(Quantity.of(1));
        assertThat(alert.minimum()).isEqualTo(Quantity.of(2));
        assertThat(alert.raisedAt()).isEqualTo(TestStores.NOW);
        assertThat(queries.countAlerts()).isEqualTo(1);
    }

    @Test
    void aMovementBearsItsOwnDateButNeverALaterOne() {
        LocalDate past = LocalDate.of(2026, 2, 27);
        ledger.receive(new ReceivePart(bearing, main, Quantity.of(1), Money.of("5"), past, "DN 4711", null))
                .orThrow();

        assertThat(ledgerOf(bearing).getFirst().movedOn()).isEqualTo(past);
        assertThat(keys(issueOn(TestStores.TODAY.plusDays(1)))).containsExactly("stock.refused.future");
        assertThat(keys(issueOn(LocalDate.of(1899, 12, 31)))).containsExactly("check.date-range");
    }

    @Test
    void nothingIsTakenOnADayWhenItDidNotLieThere() {
        LocalDate came = TestStores.TODAY.minusDays(5);
        ledger.receive(new ReceivePart(bearing, main, Quantity.of(1), Money.of("5"), came, null, null))
                .orThrow();
        receive(bearing, shop, 9, "5").orThrow();

        assertThat(issueOn(came.minusDays(1)).violations())
                .containsExactly(
                        Violation.of("movedOn", "stock.refused.not-there-yet", came, "MAIN", Quantity.of(1), "pcs"));
        assertThat(issueOn(came).isDone()).isTrue();
        receive(bearing, main, 1, "5").orThrow();
        assertThat(keys(issueOn(came))).containsExactly("stock.refused.not-there-yet");
        assertThat(issueOn(TestStores.TODAY).isDone()).isTrue();
    }

    @Test
    void nothingComesBackBeforeItWasTaken() {
        receive(bearing, main, 1, "5").orThrow();
        long issue = issue(bearing, main, 1, null).orThrow().movementId();

        var early = ledger.giveBack(new ReturnPart(issue, Quantity.of(1), TestStores.TODAY.minusDays(1), null));

        assertThat(keys(early)).containsExactly("stock.refused.before-issue");
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertThat(keys(receive(4_000_000, main, 1, "1"))).containsExactly("stock.refused.part-unknown");
        assertThat(keys(issue(bearing, 4_000_000, 1, null))).containsExactly("stock.refused.storeroom-unknown");
        assertThat(keys(ledger.reverse(4_000_000, "x"))).containsExactly("stock.refused.movement-unknown");
    }

    @Test
    void theLastOneGoesToOneOfTwo() throws Exception {
        receive(bearing, main, 1, "10").orThrow();
        Callable<Outcome<StockMoved>> take = () -> issue(bearing, main, 1, toThePump());

        try (var both = Executors.newFixedThreadPool(2)) {
            var outcomes = both.invokeAll(List.of(take, take));
            assertThat(List.of(
                            outcomes.get(0).get().isDone(),
                            outcomes.get(1).get().isDone()))
                    .containsExactlyInAnyOrder(true, false);
        }

        assertThat(detail().total().quantity()).isEqualTo(Quantity.ZERO);
        assertThat(costRows()).hasSize(1);
    }

    private Outcome<StockMoved> issueOn(LocalDate day) {
        return ledger.issue(new IssuePart(bearing, main, Quantity.of(1), null, day, null, null));
    }

    private Money average() {
        return detail().total().average().orElseThrow();
    }

    private PartDetail detail() {
        return queries.detail(bearing).orElseThrow();
    }

    private List<CostEntryRow> costRows() {
        return costs.rows(costs.ids(ListRequest.ALL));
    }
}
