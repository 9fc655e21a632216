package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;

class MonthFiguresTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);

    private final MonthFigures figures =
            new MonthFigures(new ReportMonth(MONTH, MONTH.atEndOfMonth()), Map.of(Kpi.COST, new BigDecimal("12.50")));

    @Test
    void whatWasNotCountedIsZero() {
        assertThat(figures.counted(Kpi.OPENED)).isZero();
        assertThat(figures.money(Kpi.COST)).isEqualTo(Money.of("12.50"));
        assertThat(figures.value(Kpi.COST)).isEqualByComparingTo("12.5");
    }

    @Test
    void ratiosAreNotCounted() {
        assertThatThrownBy(() -> figures.counted(Kpi.MTTR)).isInstanceOf(IllegalArgumentException.class);
    }
}
