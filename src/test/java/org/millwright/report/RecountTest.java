package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Compliance.Kept;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;
import org.millwright.workorder.WorkOrderType;

class RecountTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private final Recount recount =
            new Recount(new ReportMonth(FEBRUARY, FEBRUARY.atEndOfMonth()), ZoneId.of("Europe/Berlin"));

    @Test
    void daysAreThoseOfThePlant() {
        // half past midnight of 1 February in Berlin
        recount.job(job(Instant.parse("2026-01-31T23:30:00Z"), "1.5", "20.00"));

        assertThat(recount.figures().counted(Kpi.OPENED)).isEqualByComparingTo("1");
        assertThat(recount.figures().counted(Kpi.LABOUR_HOURS)).isEqualByComparingTo("1.5");
    }

    @Test
    void costsOfWorkOrdersAndThoseWithoutOneMakeTheWhole() {
        recount.job(job(Instant.parse("2026-01-10T08:00:00Z"), "0", "20.00"));
        recount.cost(cost("20.00", "WO-000001"));
        recount.cost(cost("3.50", null));

        assertThat(recount.costOverJobs()).isEqualTo(Money.of("23.50"));
        assertThat(recount.figures().money(Kpi.COST)).isEqualTo(Money.of("23.50"));
    }

    @Test
    void stockAndPlannedMaintenanceAreCounted() {
        recount.stock(new StockLine(
                "1", "Seal", "pcs", true, "MAIN", null, Quantity.of(1), Quantity.of(2), null, Money.of("9.99")));
        recount.due(new DueLine("P", "Plan", "T", "Pump", FEBRUARY.atDay(3), null, Kept.NOT_DONE, null));

        assertThat(recount.figures().money(Kpi.STOCK_VALUE)).isEqualTo(Money.of("9.99"));
        assertThat(recount.figures().counted(Kpi.LOW_STOCK)).isEqualByComparingTo("1");
        assertThat(recount.figures().counted(Kpi.PM_DUE)).isEqualByComparingTo("1");
    }

    private static JobLine job(Instant reported, String hours, String cost) {
        return new JobLine(
                "WO-000001",
                "Seal",
                "P-101",
                "Pump",
                WorkOrderType.CORRECTIVE,
                2,
                WorkOrderStatus.APPROVED,
                null,
                WorkOrderTimes.reportedAt(reported),
                null,
                null,
                null,
                null,
                null,
                new BigDecimal(hours),
                Money.of(cost));
    }

    private static CostLine cost(String amount, @Nullable String order) {
        return new CostLine(
                LocalDate.of(2026, 2, 3),
                CostCategory.MATERIAL,
                Money.of(amount),
                null,
                null,
                null,
                order,
                CostSource.MOVEMENT);
    }
}
