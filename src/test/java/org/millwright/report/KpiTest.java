package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.cost.CostCategory;

class KpiTest {

    /// Four weeks of five due, done in time 4, 1, 5 and 4: 70 % (rules of the domain, compliance).
    @Test
    void complianceOverSeveralMonthsIsCountedFromTheSums() {
        List<MonthFigures> weeks = List.of(pm(5, 4), pm(5, 1), pm(5, 5), pm(5, 4));

        assertThat(Kpi.PM_COMPLIANCE.over(weeks)).isEqualByComparingTo("0.7");
    }

    /// 318 of 384 is 82.8 % (rules of the domain, compliance).
    @Test
    void complianceOfAMonth() {
        assertThat(pm(384, 318).value(Kpi.PM_COMPLIANCE))
                .isCloseTo(new BigDecimal("0.828"), within(new BigDecimal("0.0005")));
    }

    @Test
    void withoutCasesThereIsNoRatio() {
        assertThat(pm(0, 0).value(Kpi.PM_COMPLIANCE)).isNull();
        assertThat(Kpi.MTTR.over(List.of(pm(0, 0), pm(1, 1)))).isNull();
    }

    /// Five failures with fifty hours of repair: MTTR 10 h (reference case KPI-05).
    @Test
    void meanTimeToRepair() {
        var month = figures(Map.of(Kpi.REPAIRS, BigDecimal.valueOf(5), Kpi.REPAIR_HOURS, BigDecimal.valueOf(50)));

        assertThat(month.value(Kpi.MTTR)).isEqualByComparingTo("10");
    }

    @Test
    void flowsAddUpAndStatesAreAveraged() {
        var one = figures(Map.of(Kpi.OPENED, BigDecimal.valueOf(3), Kpi.OPEN, BigDecimal.valueOf(4)));
        var two = figures(Map.of(Kpi.OPENED, BigDecimal.valueOf(2), Kpi.OPEN, BigDecimal.valueOf(7)));

        assertThat(Kpi.OPENED.over(List.of(one, two))).isEqualByComparingTo("5");
        assertThat(Kpi.OPEN.over(List.of(one, two))).isEqualByComparingTo("5.5");
    }

    @ParameterizedTest
    @EnumSource(CostCategory.class)
    void everyCategoryHasItsFigure(CostCategory category) {
        assertThat(Kpi.of(category).name()).isEqualTo("COST_" + category.name());
        assertThat(Kpi.counted()).contains(Kpi.of(category)).doesNotContain(Kpi.MTTR, Kpi.PM_COMPLIANCE);
    }

    private static MonthFigures pm(int due, int onTime) {
        return figures(Map.of(Kpi.PM_DUE, BigDecimal.valueOf(due), Kpi.PM_ON_TIME, BigDecimal.valueOf(onTime)));
    }

    private static MonthFigures figures(Map<Kpi, BigDecimal> counted) {
        var month = YearMonth.of(2026, 2);
        return new MonthFigures(new ReportMonth(month, month.atEndOfMonth()), counted);
    }
}
