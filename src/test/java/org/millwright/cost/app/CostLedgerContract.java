package org.millwright.cost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostEntryRow;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreFixture;

abstract class CostLedgerContract extends StoreFixture {

    private CostLedger ledger;
    private long filling;
    private long packing;

    private long sources;

    @BeforeEach
    void threeEntries() {
        ledger = new CostLedger(store);
        filling = new CostCentres(store).add("4711", "Filling").orThrow();
        packing = new CostCentres(store).add("4712", "Packing").orThrow();
        post(LocalDate.of(2026, 2, 27), CostCategory.LABOUR, "80.10", filling);
        post(LocalDate.of(2026, 3, 1), CostCategory.MATERIAL, "12.35", filling);
        post(LocalDate.of(2026, 3, 9), CostCategory.MATERIAL, "-2.35", packing);
    }

    @Test
    void entriesAreListedByTheirDay() {
        assertThat(amounts(ListRequest.ALL)).containsExactly("80.10", "12.35", "-2.35");
        assertThat(amounts(ListRequest.ALL.sortedBy("amount", true))).containsExactly("80.10", "12.35", "-2.35");
        assertThat(amounts(ListRequest.ALL.withText("4712"))).containsExactly("-2.35");
    }

    @Test
    void aPeriodTakesBothItsEnds() {
        assertThat(amounts(period("2026-02-27", "2026-03-01"))).containsExactly("80.10", "12.35");
        assertThat(amounts(period("2026-02-28", "2026-03-08"))).containsExactly("12.35");
    }

    @Test
    void theSumsAreThoseOfTheRows() {
        assertThat(ledger.totals(ListRequest.ALL))
                .containsOnly(
                        Map.entry(CostCategory.LABOUR, Money.of("80.10")),
                        Map.entry(CostCategory.MATERIAL, Money.of("10.00")));
        assertThat(ledger.totals(ListRequest.ALL.withFilter("costCentre", String.valueOf(packing))))
                .containsOnly(Map.entry(CostCategory.MATERIAL, Money.of("-2.35")));
        assertThat(ledger.totals(period("2020-01-01", "2020-12-31"))).isEmpty();
    }

    private static ListRequest period(String from, String to) {
        return ListRequest.ALL.withFilter("from", from).withFilter("to", to);
    }

    private List<String> amounts(ListRequest request) {
        return ledger.rows(ledger.ids(request)).stream()
                .map(CostEntryRow::amount)
                .map(Money::toString)
                .toList();
    }

    private void post(LocalDate day, CostCategory category, String amount, long centre) {
        var target = new CostTarget(centre, null, null);
        CostEntry entry = (category == CostCategory.LABOUR
                        ? CostEntry.labour(day, Money.of(amount), target, ++sources)
                        : CostEntry.material(day, Money.of(amount), target, ++sources))
                .orElseThrow();
        store.transact(new Op("test"), tx -> Outcome.done(ledger.postIn(tx, entry)))
                .orThrow();
    }
}
