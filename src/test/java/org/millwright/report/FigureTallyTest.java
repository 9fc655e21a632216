package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.maintenance.Compliance.Kept;
import org.millwright.workorder.WorkOrderType;

class FigureTallyTest {

    private final FigureTally tally = new FigureTally(List.of(month(1), month(2)));

    @Test
    void aBreakdownCountsWhereEachOfItsDaysFalls() {
        tally.addJob(
                new JobLife(WorkOrderType.BREAKDOWN, day(1, 30), day(1, 30), day(2, 2), null, new BigDecimal("1.5")));

        assertCounted(0, Map.of(Kpi.OPENED, "1", Kpi.FAILURES, "1", Kpi.OPEN, "1", Kpi.OVERDUE, "1"));
        assertCounted(1, Map.of(Kpi.COMPLETED, "1", Kpi.REPAIRS, "1", Kpi.REPAIR_HOURS, "1.5"));
    }

    @Test
    void otherWorkIsNoFailure() {
        tally.addJob(new JobLife(WorkOrderType.PREVENTIVE, day(1, 30), null, day(2, 2), null, new BigDecimal("1.5")));

        assertCounted(1, Map.of(Kpi.COMPLETED, "1"));
    }

    @Test
    void daysOutsideTheMonthsCountNowhere() {
        tally.addHours(day(3, 1), BigDecimal.TEN);
        tally.addHours(LocalDate.of(2025, 12, 31), BigDecimal.TEN);

        assertCounted(0, Map.of());
        assertCounted(1, Map.of());
    }

    @Test
    void hoursCostsAndPlannedMaintenanceAddUp() {
        tally.addHours(day(2, 1), new BigDecimal("2.5"));
        tally.addHours(day(2, 28), new BigDecimal("-0.5"));
        tally.addCost(day(2, 1), CostCategory.LABOUR, Money.of("10.01"));
        tally.addCost(day(2, 2), CostCategory.OTHER, Money.of("0.02"));
        tally.addDue(day(2, 5), Kept.ON_TIME);
        tally.addDue(day(2, 6), Kept.MISSED);

        assertCounted(
                1,
                Map.of(
                        Kpi.LABOUR_HOURS,
                        "2",
                        Kpi.COST_LABOUR,
                        "10.01",
                        Kpi.COST_OTHER,
                        "0.02",
                        Kpi.COST,
                        "10.03",
                        Kpi.PM_DUE,
                        "2",
                        Kpi.PM_ON_TIME,
                        "1"));
    }

    @Test
    void stockIsWorthWhatMovedUpToTheEnd() {
        tally.addStockValue(
                new BigDecimal("100.00"),
                new TreeMap<>(Map.of(
                        day(1, 31),
                        new BigDecimal("5.00"),
                        day(2, 1),
                        new BigDecimal("-20.00"),
                        day(3, 1),
                        new BigDecimal("99.00"))));
        tally.addShelf(new ShelfHistory(
                BigDecimal.ONE, BigDecimal.TWO, day(1, 1), new TreeMap<>(Map.of(day(2, 3), BigDecimal.valueOf(-9)))));

        assertCounted(0, Map.of(Kpi.STOCK_VALUE, "105"));
        assertCounted(1, Map.of(Kpi.STOCK_VALUE, "85", Kpi.LOW_STOCK, "1"));
    }

    private void assertCounted(int month, Map<Kpi, String> expected) {
        MonthFigures figures = tally.figures().get(month);
        for (Kpi kpi : Kpi.counted()) {
            assertThat(figures.counted(kpi)).as(kpi.name()).isEqualByComparingTo(expected.getOrDefault(kpi, "0"));
        }
    }

    private static ReportMonth month(int month) {
        var each = YearMonth.of(2026, month);
        return new ReportMonth(each, each.atEndOfMonth());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
