package org.millwright.report.app;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.platform.i18n.Messages;
import org.millwright.report.CostCentreCost;
import org.millwright.report.MonthlyReport;
import org.millwright.report.app.SummaryStyles.Look;

/// The costs of the month by cost centre and category.
final class CostBlock {

    private static final List<CostCategory> CATEGORIES = List.of(CostCategory.values());
    private static final int TOTAL = CATEGORIES.size() + 1;

    private final SummaryRows rows;
    private final MonthlyReport report;
    private final Formulas formulas;
    private final Messages messages;

    CostBlock(SummaryRows rows, MonthlyReport report, Formulas formulas, Messages messages) {
        this.rows = rows;
        this.report = report;
        this.formulas = formulas;
        this.messages = messages;
    }

    /// @return the address of the total of all
    String fill() {
        rows.next().text(0, messages.text("report.summary.cost-centre"), Look.HEADING);
        for (CostCategory category : CATEGORIES) {
            rows.text(column(category), messages.text(category), Look.NUMBER_HEADING);
        }
        rows.text(TOTAL, messages.text("report.summary.total"), Look.NUMBER_HEADING);
        int first = rows.row() + 2;
        report.costs().forEach(this::line);
        int last = rows.row() + 1;
        rows.next().text(0, messages.text("report.summary.total"), Look.TOTAL_NAME);
        for (CostCategory category : CATEGORIES) {
            Money sum = report.costs().stream().map(line -> line.of(category)).reduce(Money.ZERO, Money::plus);
            rows.formula(column(category), sum(column(category), first, last), sum.amount(), Look.TOTAL);
        }
        Money total = report.costs().stream().map(CostCentreCost::total).reduce(Money.ZERO, Money::plus);
        rows.formula(TOTAL, sum(TOTAL, first, last), total.amount(), Look.TOTAL);
        return rows.at(TOTAL);
    }

    private void line(CostCentreCost costs) {
        String label = Objects.requireNonNullElse(costs.costCentre(), "");
        rows.next().text(0, label.isEmpty() ? messages.text("report.summary.no-cost-centre") : label, Look.TEXT);
        String cell = "$" + rows.at(0);
        for (CostCategory category : CATEGORIES) {
            rows.formula(
                    column(category),
                    formulas.cost(label, cell, category),
                    costs.of(category).amount(),
                    Look.MONEY);
        }
        String categories = rows.at(1) + ":" + rows.at(TOTAL - 1);
        rows.formula(TOTAL, "SUM(" + categories + ")", costs.total().amount(), Look.MONEY);
    }

    private static int column(CostCategory category) {
        return 1 + CATEGORIES.indexOf(category);
    }

    /// A month without costs has no lines.
    private String sum(int column, int first, int last) {
        String letter = CellReference.convertNumToColString(column);
        return last < first ? "0" : "SUM(" + letter + first + ":" + letter + last + ")";
    }
}
