package org.millwright.report.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.millwright.platform.db.schema.Tables.PART;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Compliance;
import org.millwright.maintenance.ComplianceLine;
import org.millwright.maintenance.app.ComplianceQueries;
import org.millwright.report.CostCentreCost;
import org.millwright.report.CostLine;
import org.millwright.report.DueLine;
import org.millwright.report.JobLine;
import org.millwright.report.Kpi;
import org.millwright.report.MonthlyReport;
import org.millwright.report.ReportMonth;
import org.millwright.report.StockLine;
import org.millwright.report.store.MonthlyReportStore;

/// What the report says about a February that was counted by hand, on whichever database.
abstract class MonthlyReportContract extends ReportFixture {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @ParameterizedTest
    @CsvSource({
        "OPENED, 4, 4, 8",
        "COMPLETED, 4, 1, 5",
        "OPEN, 2, 3, 0.4166666666666667",
        "OVERDUE, 2, 0, 0.1666666666666667",
        "PM_DUE, 5, 0, 5",
        "PM_ON_TIME, 2, 0, 2",
        "PM_COMPLIANCE, 0.4, , 0.4",
        "FAILURES, 1, 0, 1",
        "REPAIRS, 1, 0, 1",
        "REPAIR_HOURS, 3.5, 0, 3.5",
        "MTTR, 3.5, , 3.5",
        "LABOUR_HOURS, 7.75, 0, 7.75",
        "COST_LABOUR, 476.63, 0, 476.63",
        "COST_MATERIAL, 53.64, 0, 53.64",
        "COST_CONTRACT, 0, 0, 0",
        "COST_OTHER, 0, 0, 0",
        "COST, 530.27, 0, 530.27",
        "STOCK_VALUE, 177.51, 153.40, 27.57583333333333",
        "LOW_STOCK, 1, 0, 0.08333333333333333"
    })
    void figuresOfTheMonthTheOneBeforeAndTwelve(Kpi kpi, BigDecimal month, BigDecimal before, BigDecimal twelve) {
        MonthlyReport report = february();

        assertThat(report.figures().value(kpi)).isEqualByComparingTo(month);
        if (before == null) {
            assertThat(report.lastMonth().value(kpi)).isNull();
        } else {
            assertThat(report.lastMonth().value(kpi)).isEqualByComparingTo(before);
        }
        assertThat(report.over(kpi)).isEqualByComparingTo(twelve);
    }

    @Test
    void costsStandWhereTheMachinesCostCentreWas() {
        assertThat(february().costs())
                .containsExactly(
                        new CostCentreCost("0815 =Washing *? \"wet\"", Map.of(CostCategory.LABOUR, Money.of("92.25"))),
                        new CostCentreCost(
                                "4711 Filling",
                                Map.of(
                                        CostCategory.LABOUR,
                                        Money.of("384.38"),
                                        CostCategory.MATERIAL,
                                        Money.of("40.23"))),
                        new CostCentreCost(null, Map.of(CostCategory.MATERIAL, Money.of("13.41"))));
    }

    @Test
    void theOtherPartsOfTheProgramSayTheSame() {
        MonthlyReport report = february();
        var days = ListRequest.ALL.withFilter("from", "2026-02-01").withFilter("to", "2026-02-28");

        assertThat(plant.costs().totals(days))
                .containsEntry(CostCategory.LABOUR, report.figures().money(Kpi.COST_LABOUR))
                .containsEntry(CostCategory.MATERIAL, report.figures().money(Kpi.COST_MATERIAL));
        var stock = plant.stock();
        assertThat(stock.movementRows(stock.movementIds(ListRequest.ALL.withFilter("to", "2026-02-28"))).stream()
                        .map(row -> row.amount().minus(row.rounding()))
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(report.figures().money(Kpi.STOCK_VALUE));
        var compliance = new ComplianceQueries(store)
                .lines(FEBRUARY.atDay(1)).stream()
                        .filter(line -> line.month().equals(FEBRUARY))
                        .toList();
        Compliance kept = Compliance.of(
                compliance.stream().map(ComplianceLine::date).toList(), FEBRUARY.atDay(1), FEBRUARY.atEndOfMonth());
        assertThat(BigDecimal.valueOf(kept.due()))
                .isEqualByComparingTo(report.figures().value(Kpi.PM_DUE));
        assertThat(BigDecimal.valueOf(kept.onTime()))
                .isEqualByComparingTo(report.figures().value(Kpi.PM_ON_TIME));
        List<DueLine> due = new ArrayList<>();
        store.snapshot(dsl -> {
            new FellDueLines(store, dsl).lines(report.month(), due::add);
            return due;
        });
        assertThat(due)
                .extracting(DueLine::planCode, DueLine::equipmentTag, DueLine::dueOn, DueLine::result)
                .containsExactlyElementsOf(compliance.stream()
                        .map(line -> tuple(
                                line.plan(),
                                line.tag(),
                                line.date().dueOn(),
                                line.date().kept()))
                        .toList());
    }

    @Test
    void aRunningMonthEndsToday() {
        MonthlyReport report = queries().report(YearMonth.of(2026, 3)).orThrow();

        assertThat(report.month().isRunning()).isTrue();
        assertThat(report.figures().value(Kpi.LOW_STOCK)).isEqualByComparingTo("2");
        assertThat(report.figures().value(Kpi.OPEN)).isEqualByComparingTo("3");
        assertThat(report.lastMonth().value(Kpi.COST)).isEqualByComparingTo("530.27");
    }

    @Test
    void monthsToComeHaveNoReport() {
        assertThat(queries().report(YearMonth.of(2026, 4)).violations())
                .singleElement()
                .satisfies(reason -> assertThat(reason.message().key()).isEqualTo("report.refused.month"));
        assertThat(queries().latestFull()).isEqualTo(FEBRUARY);
        assertThat(queries().running()).isEqualTo(YearMonth.of(2026, 3));
    }

    @Test
    void thePlantIsNamedAsItCallsItself() {
        assertThat(february().plant()).isEqualTo("Riverside plant");
        assertThat(february().currency()).isEqualTo("EUR");
    }

    @Test
    void whatRanOutByTheEndOfTheMonthIsStockedWhatCameLaterIsNot() {
        long ranOut = part("0003", "Gasket");
        receive(day(1, 3), ranOut, main, 4, "2.00");
        issue(day(2, 10), ranOut, 4, new CostTarget(null, loose, null));
        receive(day(3, 4), ranOut, main, 6, "2.00");
        levels(ranOut, 1);
        long cameLater = part("0004", "Coupling");
        receive(day(3, 4), cameLater, main, 5, "2.00");
        levels(cameLater, 1);

        assertThat(stock(FEBRUARY))
                .containsExactly("0001 MAIN 6", "0001 SHOP 5", "0002 MAIN 10", "0003 MAIN 0")
                .doesNotHaveDuplicates();
        assertThat(stock(YearMonth.of(2026, 3)))
                .containsExactly("0001 MAIN 6", "0001 SHOP 5", "0002 MAIN 1", "0003 MAIN 6", "0004 MAIN 5");
        MonthlyReport report = february();
        assertThat(report.figures().value(Kpi.LOW_STOCK)).isEqualByComparingTo("2");
        assertThat(report.lastMonth().value(Kpi.LOW_STOCK)).isEqualByComparingTo("0");
        assertThat(report.figures().value(Kpi.STOCK_VALUE)).isEqualByComparingTo("177.51");
        assertThat(report.lastMonth().value(Kpi.STOCK_VALUE)).isEqualByComparingTo("161.40");
    }

    @Test
    void workIsListedOnceByItsNumberWhereverItsMonthComesFrom() {
        List<JobLine> jobs = lines(FEBRUARY, MonthlyReportStore::jobs);

        assertThat(jobs)
                .extracting(JobLine::title)
                .containsExactlyInAnyOrder(
                        "Repaint",
                        "Seal burst",
                        "Guard loose",
                        "New colour",
                        "Filed late",
                        "Done in January",
                        "Grease",
                        "Grease",
                        "Grease");
        assertThat(jobs).extracting(JobLine::number).isSorted();
        assertThat(jobs)
                .filteredOn(job -> job.title().equals("Done in January"))
                .singleElement()
                .returns(new BigDecimal("0.5000"), job -> job.hours().setScale(4))
                .returns(Money.of("30.75"), JobLine::cost);
        assertThat(jobs)
                .filteredOn(job -> job.givenUp() != null)
                .extracting(JobLine::title)
                .containsExactly("New colour");
        assertThat(lines(YearMonth.of(2025, 12), MonthlyReportStore::jobs)).isEmpty();
    }

    @Test
    void costsAreListedByTheirDays() {
        assertThat(lines(FEBRUARY, MonthlyReportStore::costs))
                .hasSize(6)
                .extracting(CostLine::costOn)
                .isSorted();
    }

    @Test
    void aPartThatIsWorthOtherThanItsMovementsSayIsNotHidden() {
        assertThat(worth(FEBRUARY)).isEqualTo(Money.of("177.51"));
        store.transact(new Op("part.edit"), tx -> {
                    tx.dsl()
                            .update(PART)
                            .set(PART.TOTAL_VALUE, PART.TOTAL_VALUE.plus(BigDecimal.TEN))
                            .where(PART.PART_NO.eq("0001"))
                            .execute();
                    return Outcome.done(true);
                })
                .orThrow();

        assertThat(february().figures().money(Kpi.STOCK_VALUE)).isEqualTo(Money.of("177.51"));
        assertThat(worth(FEBRUARY)).isEqualTo(Money.of("187.51"));
    }

    private Money worth(YearMonth month) {
        return lines(month, MonthlyReportStore::stock).stream()
                .map(StockLine::value)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<String> stock(YearMonth month) {
        return lines(month, MonthlyReportStore::stock).stream()
                .map(line -> line.partNo() + " " + line.storeroom() + " "
                        + line.onHand().value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private interface Lines<R> {
        void into(MonthlyReportStore reports, DSLContext dsl, ReportMonth month, Consumer<R> sink);
    }

    private <R> List<R> lines(YearMonth month, Lines<R> lines) {
        List<R> all = new ArrayList<>();
        var chosen = ReportMonth.of(month, store.today()).orThrow();
        store.snapshot(dsl -> {
            lines.into(new MonthlyReportStore(store.zone()), dsl, chosen, all::add);
            return all;
        });
        return all;
    }

    private MonthlyReport february() {
        return queries().report(FEBRUARY).orThrow();
    }

    private MonthlyReportQueries queries() {
        return new MonthlyReportQueries(store);
    }
}
