package org.millwright.report.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Labelled;
import org.millwright.maintenance.Compliance.Kept;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.WrittenTable;
import org.millwright.report.Kpi;
import org.millwright.workorder.WorkOrderType;

/// The formulas over the data tables. They name tables and columns, so that they read as sentences and go on to hold
/// when rows are added. Only functions that Excel and LibreOffice compute alike are used.
final class Formulas {

    /// The names of the cells that hold the report's first and last day.
    static final String START = "MonthStart";

    static final String END = "MonthEnd";

    private static final String LAST_MONTH = "EDATE(" + START + ",-1)";

    /// What a condition would take for an operator or a wildcard.
    private static final Pattern SPECIAL = Pattern.compile("^[<>=]|[*?~]");

    private final Messages messages;
    private final Map<String, List<WrittenTable>> tables;

    Formulas(Messages messages, Map<String, List<WrittenTable>> tables) {
        this.messages = messages;
        this.tables = tables;
    }

    /// From the tables of what happened.
    String thisMonth(Kpi kpi) {
        return switch (kpi) {
            case OPENED -> jobs(job -> count(inMonth(job, "workorder.sheet.reported")));
            case COMPLETED -> jobs(job -> count(inMonth(job, "workorder.sheet.completed")));
            case OPEN -> jobs(job -> open(job, ""));
            case OVERDUE -> jobs(job -> open(job, "," + column(job, "workorder.sheet.due") + ",\"<\"&" + END));
            case PM_DUE ->
                each(
                        DataSheets.DUE,
                        due -> "COUNTA(" + column(due, "report.sheet.plan") + ")-"
                                + count(equal(due, "report.sheet.result", Kept.LEFT_OUT)));
            case PM_ON_TIME -> each(DataSheets.DUE, due -> count(equal(due, "report.sheet.result", Kept.ON_TIME)));
            case FAILURES -> jobs(job -> count(failure(job) + "," + inMonth(job, "workorder.sheet.reported")));
            case REPAIRS -> jobs(job -> count(repair(job)));
            case REPAIR_HOURS ->
                jobs(job -> "SUMIFS(" + column(job, "report.sheet.repair-hours") + "," + repair(job) + ")");
            case LABOUR_HOURS -> jobs(job -> sum(job, "report.sheet.hours"));
            case COST_LABOUR -> cost(CostCategory.LABOUR);
            case COST_MATERIAL -> cost(CostCategory.MATERIAL);
            case COST_CONTRACT -> cost(CostCategory.CONTRACT);
            case COST_OTHER -> cost(CostCategory.OTHER);
            case COST -> each(DataSheets.COSTS, costs -> sum(costs, "cost.sheet.amount"));
            case STOCK_VALUE -> each(DataSheets.STOCK, stock -> sum(stock, "report.sheet.value"));
            case LOW_STOCK -> each(DataSheets.STOCK, stock -> count(column(stock, "report.sheet.low") + ",TRUE"));
            case PM_COMPLIANCE, MTTR -> ratio(kpi, this::thisMonth);
        };
    }

    String lastMonth(Kpi kpi) {
        return kpi.ratio().isPresent() ? ratio(kpi, this::lastMonth) : ofMonth(kpi, LAST_MONTH);
    }

    /// As the table of months has it.
    String thisMonthInSeries(Kpi kpi) {
        return ofMonth(kpi, START);
    }

    /// Over the twelve months.
    String over(Kpi kpi) {
        return switch (kpi.over()) {
            case SUM -> each(DataSheets.MONTHS, months -> sum(months, kpi));
            case AVERAGE -> each(DataSheets.MONTHS, months -> "AVERAGE(" + column(months, kpi) + ")");
            case RATIO -> ratio(kpi, part -> each(DataSheets.MONTHS, months -> sum(months, part)));
        };
    }

    /// @param label the cost centre as the data has it; empty for what none bore
    /// @param cell where the label stands
    String cost(String label, String cell, CostCategory category) {
        String condition = label.isEmpty() || SPECIAL.matcher(label).find() ? quoted("=" + escaped(label)) : cell;
        return each(
                DataSheets.COSTS,
                costs -> "SUMIFS(" + column(costs, "cost.sheet.amount") + ","
                        + column(costs, "cost.sheet.cost-centre") + "," + condition + ","
                        + equal(costs, "cost.sheet.category", category) + ")");
    }

    /// What work orders cost, and what was charged past them.
    String costOverJobs() {
        return jobs(job -> sum(job, "report.sheet.cost")) + "+"
                + each(
                        DataSheets.COSTS,
                        costs -> "SUMIFS(" + column(costs, "cost.sheet.amount") + ","
                                + column(costs, "cost.sheet.work-order") + ",\"=\")");
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private String cost(CostCategory category) {
        return each(
                DataSheets.COSTS,
                costs -> "SUMIFS(" + column(costs, "cost.sheet.amount") + ","
                        + equal(costs, "cost.sheet.category", category) + ")");
    }

    /// Came by the end of the month, less what went by then.
    private String open(String job, String more) {
        return count(byEnd(job, "workorder.sheet.reported") + more) + "-"
                + count(byEnd(job, "workorder.sheet.completed") + more) + "-"
                + count(byEnd(job, "report.sheet.given-up") + more);
    }

    private String repair(String job) {
        return failure(job) + "," + inMonth(job, "workorder.sheet.completed") + ","
                + column(job, "report.sheet.repair-hours") + ",\">=0\"";
    }

    private String failure(String job) {
        return equal(job, "workorder.sheet.type", WorkOrderType.BREAKDOWN);
    }

    private String equal(String part, String heading, Labelled constant) {
        return column(part, heading) + "," + quoted(messages.text(constant));
    }

    private String inMonth(String part, String heading) {
        return column(part, heading) + ",\">=\"&" + START + "," + byEnd(part, heading);
    }

    private String byEnd(String part, String heading) {
        return column(part, heading) + ",\"<\"&" + END + "+1";
    }

    private String ofMonth(Kpi kpi, String firstDay) {
        return each(
                DataSheets.MONTHS,
                months -> "SUMIFS(" + column(months, kpi) + "," + column(months, "report.sheet.month") + "," + firstDay
                        + ")");
    }

    private static String ratio(Kpi kpi, Function<Kpi, String> part) {
        Kpi.Ratio ratio = kpi.ratio().orElseThrow();
        String lower = part.apply(ratio.lower());
        return "IF((" + lower + ")=0,\"\",(" + part.apply(ratio.upper()) + ")/(" + lower + "))";
    }

    private static String count(String conditions) {
        return "COUNTIFS(" + conditions + ")";
    }

    private String sum(String part, String heading) {
        return "SUM(" + column(part, heading) + ")";
    }

    private String sum(String part, Kpi kpi) {
        return "SUM(" + column(part, kpi) + ")";
    }

    private String jobs(UnaryOperator<String> formula) {
        return each(DataSheets.JOBS, formula);
    }

    /// Over all parts of a table that did not fit on one sheet.
    private String each(String table, UnaryOperator<String> formula) {
        return tables.getOrDefault(table, List.of()).stream()
                .map(part -> formula.apply(part.name()))
                .collect(Collectors.joining("+"));
    }

    private String column(String part, String heading) {
        return part + "[" + messages.text(heading) + "]";
    }

    private String column(String part, Kpi kpi) {
        return part + "[" + messages.text(kpi) + "]";
    }

    private static String escaped(String text) {
        return text.replace("~", "~~").replace("*", "~*").replace("?", "~?");
    }
}
