package org.millwright.report.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.PrintLayout;
import org.millwright.platform.sheet.WrittenTable;
import org.millwright.report.Kpi;
import org.millwright.report.MonthlyReport;
import org.millwright.report.Recount;
import org.millwright.report.app.SummaryStyles.Look;
import org.millwright.site.PlantProfile;

/// The first sheet: what the report is about, the figures, the chart, who bore the costs, and whether all totals agree.
final class SummarySheet {

    static final String NAME = "Summary";

    private static final int[] WIDTHS = {46, 16, 16, 16, 16, 18, 84};
    /// Narrow letters: more of them than the column is wide.
    private static final int LETTERS_OF_A_LINE = 92;

    private static final float ROW_POINTS = 16;
    private static final int DEFINITION = 6;
    private static final int TOTALS_ROW = 6;

    private final MonthlyReport report;
    private final Recount recount;
    private final Messages messages;
    private final Formulas formulas;
    private final List<WrittenTable> months;
    private final SummaryRows rows;

    /// @param recount of the rows in the tables
    SummarySheet(
            XSSFSheet sheet,
            MonthlyReport report,
            Recount recount,
            Messages messages,
            Map<String, List<WrittenTable>> tables) {
        this.report = report;
        this.recount = recount;
        this.messages = messages;
        this.formulas = new Formulas(messages, tables);
        this.months = Objects.requireNonNull(tables.get(DataSheets.MONTHS));
        this.rows = new SummaryRows(sheet);
    }

    void fill() {
        layOut(rows.sheet());
        head();
        int firstKpi = kpis();
        CostChart.draw(rows.skip(2), report, months.getFirst(), messages);
        rows.sheet().setRowBreak(rows.row());
        String total = new CostBlock(rows.skip(1), report, formulas, messages).fill();
        var checks = new CheckBlock(rows.skip(2), report, recount, formulas, messages);
        checks.fill(firstKpi, total);
        rows.to(TOTALS_ROW);
        checks.verdict(1);
    }

    private void head() {
        var month = report.month();
        rows.next()
                .text(0, text("report.summary.title", month.month()), Look.TITLE)
                .height(2);
        rows.next().text(0, text("report.summary.plant"), Look.NAME).text(1, plantName(), Look.TEXT);
        rows.next().text(0, text("report.summary.from"), Look.NAME).day(1, month.firstDay());
        name(Formulas.START);
        rows.next()
                .text(0, text(month.isRunning() ? "report.summary.to-running" : "report.summary.to"), Look.NAME)
                .day(1, month.lastDay());
        name(Formulas.END);
        rows.next()
                .text(0, text("report.summary.as-of"), Look.NAME)
                .moment(
                        1,
                        LocalDateTime.ofInstant(
                                report.asOf(), messages.formats().zone()));
        rows.next()
                .text(0, text("report.summary.currency"), Look.NAME)
                .text(1, Objects.requireNonNullElse(report.currency(), ""), Look.TEXT);
        rows.next().text(0, text("report.summary.totals"), Look.NAME);
    }

    private String plantName() {
        String name = report.plant();
        return name == null ? messages.text(PlantProfile.UNNAMED) : name;
    }

    private void name(String name) {
        XSSFName cell = rows.sheet().getWorkbook().createName();
        cell.setNameName(name);
        cell.setRefersToFormula(NAME + "!$B$" + (rows.row() + 1));
    }

    /// @return the row of the first figure
    private int kpis() {
        rows.skip(1)
                .next()
                .text(0, text("report.summary.kpi"), Look.HEADING)
                .text(1, text("report.summary.unit"), Look.HEADING)
                .text(2, text("report.summary.this-month"), Look.NUMBER_HEADING)
                .text(3, text("report.summary.last-month"), Look.NUMBER_HEADING)
                .text(4, text("report.summary.twelve-months"), Look.NUMBER_HEADING)
                .text(5, text("report.summary.over"), Look.NOTE_HEADING)
                .text(DEFINITION, text("report.summary.definition"), Look.HEADING);
        int first = rows.row() + 1;
        for (Kpi kpi : Kpi.values()) {
            String definition = messages.text(kpi.definition());
            rows.next()
                    .text(0, messages.text(kpi), Look.TEXT)
                    .text(1, unit(kpi), Look.NAME)
                    .formula(2, formulas.thisMonth(kpi), recount.figures().value(kpi), Look.of(kpi))
                    .formula(3, formulas.lastMonth(kpi), report.lastMonth().value(kpi), Look.of(kpi))
                    .formula(4, formulas.over(kpi), report.over(kpi), Look.over(kpi))
                    .text(5, messages.text(kpi.over()), Look.NOTE)
                    .text(DEFINITION, definition, Look.WRAPPED)
                    .height(1 + (definition.length() - 1) / LETTERS_OF_A_LINE);
        }
        return first;
    }

    private String unit(Kpi kpi) {
        return switch (kpi.unit()) {
            case COUNT -> "";
            case HOURS -> text("report.unit.hours");
            case PERCENT -> "%";
            case MONEY -> Objects.requireNonNullElse(report.currency(), "");
        };
    }

    private String text(String key, Object... args) {
        return messages.text(Message.of(key, args));
    }

    private static void layOut(XSSFSheet sheet) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.setDefaultRowHeightInPoints(ROW_POINTS);
        sheet.setDisplayGridlines(false);
        PrintLayout.of(sheet);
    }
}
