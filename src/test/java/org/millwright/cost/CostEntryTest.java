package org.millwright.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;

class CostEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CostTarget TARGET = new CostTarget(1L, 2L, 3L);

    @Test
    void anIssueCostsAndAReturnTakesBack() {
        assertThat(CostEntry.material(DAY, Money.of("20.00"), TARGET, 7))
                .contains(new CostEntry(DAY, CostCategory.MATERIAL, Money.of("20.00"), TARGET, CostSource.MOVEMENT, 7));
        assertThat(CostEntry.material(DAY, Money.of("-5.00"), TARGET, 8))
                .get()
                .extracting(CostEntry::amount)
                .isEqualTo(Money.of("-5.00"));
    }

    @Test
    void hoursCost() {
        assertThat(CostEntry.labour(DAY, Money.of("20.50"), TARGET, 9))
                .contains(
                        new CostEntry(DAY, CostCategory.LABOUR, Money.of("20.50"), TARGET, CostSource.LABOUR_ENTRY, 9));
    }

    @Test
    void nothingIsWrittenForNothing() {
        assertThat(CostEntry.material(DAY, Money.ZERO, TARGET, 7)).isEmpty();
    }
}
