package org.millwright.report.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.millwright.kernel.Money;
import org.millwright.platform.i18n.Messages;
import org.millwright.report.CostCentreCost;
import org.millwright.report.Kpi;
import org.millwright.report.MonthFigures;
import org.millwright.report.MonthlyReport;
import org.millwright.report.Recount;
import org.millwright.report.app.SummaryStyles.Look;

/// Whether the totals of the sheets are those of the program. The program's numbers were summed by the store itself,
/// not from the rows that were written.
final class CheckBlock {

    private static final List<Kpi> ALL = List.of(Kpi.values());
    private static final int BOOK = 1;
    private static final int PROGRAM = 2;
    private static final int DIFFERENCE = 3;
    private static final int VERDICT = 4;

    private final SummaryRows rows;
    private final MonthlyReport report;
    private final Recount recount;
    private final Formulas formulas;
    private final Messages messages;
    private final String agrees;
    private String verdicts = "";
    private boolean allAgree = true;

    CheckBlock(SummaryRows rows, MonthlyReport report, Recount recount, Formulas formulas, Messages messages) {
        this.rows = rows;
        this.report = report;
        this.recount = recount;
        this.formulas = formulas;
        this.messages = messages;
        this.agrees = messages.text("report.check.agrees");
    }

    /// @param firstKpi the row of the first figure, counted from zero
    /// @param costTotal where the total of the costs by cost centre stands
    void fill(int firstKpi, String costTotal) {
        rows.next()
                .text(0, messages.text("report.check.title"), Look.HEADING)
                .text(BOOK, messages.text("report.check.book"), Look.NUMBER_HEADING)
                .text(PROGRAM, messages.text("report.check.program"), Look.NUMBER_HEADING)
                .text(DIFFERENCE, messages.text("report.check.difference"), Look.NUMBER_HEADING)
                .text(VERDICT, messages.text("report.check.verdict"), Look.NOTE_HEADING);
        int first = rows.row() + 1;
        MonthFigures figures = report.figures();
        for (Kpi kpi : Kpi.counted()) {
            check(
                    messages.text(kpi),
                    kpi,
                    "C" + (firstKpi + ALL.indexOf(kpi) + 1),
                    recount.figures().counted(kpi));
        }
        Money centres = report.costs().stream().map(CostCentreCost::total).reduce(Money.ZERO, Money::plus);
        check(messages.text("report.check.cost-centres"), Kpi.COST, costTotal, centres.amount());
        check(
                messages.text("report.check.jobs"),
                Kpi.COST,
                formulas.costOverJobs(),
                recount.costOverJobs().amount());
        check(
                messages.text("report.check.months-cost"),
                Kpi.COST,
                formulas.thisMonthInSeries(Kpi.COST),
                figures.counted(Kpi.COST));
        check(
                messages.text("report.check.months-stock"),
                Kpi.STOCK_VALUE,
                formulas.thisMonthInSeries(Kpi.STOCK_VALUE),
                figures.counted(Kpi.STOCK_VALUE));
        verdicts = "E" + (first + 1) + ":" + rows.at(VERDICT);
    }

    /// One word over all checks.
    void verdict(int column) {
        String all = messages.text("report.check.all-agree");
        String some = messages.text("report.check.some-differ");
        String formula = "IF(COUNTIF(" + verdicts + "," + Formulas.quoted(agrees) + ")=ROWS(" + verdicts + "),"
                + Formulas.quoted(all) + "," + Formulas.quoted(some) + ")";
        rows.formula(column, formula, allAgree ? all : some, Look.TEXT);
    }

    private void check(String what, Kpi kpi, String formula, BigDecimal book) {
        BigDecimal program = report.figures().counted(kpi);
        BigDecimal difference = book.subtract(program).setScale(2, RoundingMode.HALF_UP);
        boolean same = difference.signum() == 0;
        allAgree &= same;
        String differs = messages.text("report.check.differs");
        rows.next()
                .text(0, what, Look.TEXT)
                .formula(BOOK, formula, book, Look.of(kpi))
                .number(PROGRAM, program, Look.of(kpi));
        rows.formula(DIFFERENCE, "ROUND(" + rows.at(BOOK) + "-" + rows.at(PROGRAM) + ",2)", difference, Look.of(kpi));
        String verdict =
                "IF(" + rows.at(DIFFERENCE) + "=0," + Formulas.quoted(agrees) + "," + Formulas.quoted(differs) + ")";
        rows.formula(VERDICT, verdict, same ? agrees : differs, Look.NOTE);
    }
}
