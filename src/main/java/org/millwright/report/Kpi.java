package org.millwright.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// A figure that tells how maintenance went in a month. Its definition is printed wherever it is shown.
public enum Kpi implements Labelled {
    OPENED(Unit.COUNT, Over.SUM, "report.define.opened"),
    COMPLETED(Unit.COUNT, Over.SUM, "report.define.completed"),
    OPEN(Unit.COUNT, Over.AVERAGE, "report.define.open"),
    OVERDUE(Unit.COUNT, Over.AVERAGE, "report.define.overdue"),
    PM_DUE(Unit.COUNT, Over.SUM, "report.define.pm-due"),
    PM_ON_TIME(Unit.COUNT, Over.SUM, "report.define.pm-on-time"),
    PM_COMPLIANCE(Unit.PERCENT, Over.RATIO, "report.define.pm-compliance"),
    FAILURES(Unit.COUNT, Over.SUM, "report.define.failures"),
    REPAIRS(Unit.COUNT, Over.SUM, "report.define.repairs"),
    REPAIR_HOURS(Unit.HOURS, Over.SUM, "report.define.repair-hours"),
    MTTR(Unit.HOURS, Over.RATIO, "report.define.mttr"),
    LABOUR_HOURS(Unit.HOURS, Over.SUM, "report.define.labour-hours"),
    COST_LABOUR(Unit.MONEY, Over.SUM, "report.define.cost-labour"),
    COST_MATERIAL(Unit.MONEY, Over.SUM, "report.define.cost-material"),
    COST_CONTRACT(Unit.MONEY, Over.SUM, "report.define.cost-contract"),
    COST_OTHER(Unit.MONEY, Over.SUM, "report.define.cost-other"),
    COST(Unit.MONEY, Over.SUM, "report.define.cost"),
    STOCK_VALUE(Unit.MONEY, Over.AVERAGE, "report.define.stock-value"),
    LOW_STOCK(Unit.COUNT, Over.AVERAGE, "report.define.low-stock");

    /// How the figure is written.
    public enum Unit {
        COUNT,
        HOURS,
        PERCENT,
        MONEY
    }

    /// What several months of the figure come to.
    public enum Over implements Labelled {
        SUM,
        /// Of the states at the ends of the months.
        AVERAGE,
        /// Of the sums: a month with more cases weighs more.
        RATIO
    }

    /// @param upper what is counted
    /// @param lower of how many
    public record Ratio(Kpi upper, Kpi lower) {}

    private final Unit unit;
    private final Over over;
    private final String definition;

    Kpi(Unit unit, Over over, String definition) {
        this.unit = unit;
        this.over = over;
        this.definition = definition;
    }

    public static Kpi of(CostCategory category) {
        return switch (category) {
            case LABOUR -> COST_LABOUR;
            case MATERIAL -> COST_MATERIAL;
            case CONTRACT -> COST_CONTRACT;
            case OTHER -> COST_OTHER;
        };
    }

    /// Those that are counted; the others are ratios of them.
    public static List<Kpi> counted() {
        return Arrays.stream(values()).filter(kpi -> kpi.over != Over.RATIO).toList();
    }

    public Unit unit() {
        return unit;
    }

    public Over over() {
        return over;
    }

    public Optional<Ratio> ratio() {
        return switch (this) {
            case PM_COMPLIANCE -> Optional.of(new Ratio(PM_ON_TIME, PM_DUE));
            case MTTR -> Optional.of(new Ratio(REPAIR_HOURS, REPAIRS));
            default -> Optional.empty();
        };
    }

    public Message definition() {
        return Message.of(definition);
    }

    /// What the months come to together; none for a ratio without cases.
    public @Nullable BigDecimal over(List<MonthFigures> months) {
        Ratio ratio = ratio().orElse(null);
        if (ratio != null) {
            return divided(sum(months, ratio.upper), sum(months, ratio.lower));
        }
        BigDecimal sum = sum(months, this);
        return over == Over.SUM ? sum : divided(sum, BigDecimal.valueOf(months.size()));
    }

    static @Nullable BigDecimal divided(BigDecimal upper, BigDecimal lower) {
        return lower.signum() == 0 ? null : upper.divide(lower, MathContext.DECIMAL64);
    }

    private static BigDecimal sum(List<MonthFigures> months, Kpi counted) {
        return months.stream().map(month -> month.counted(counted)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
