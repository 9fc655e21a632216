package org.millwright.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.maintenance.Compliance.Kept;

/// Counts the figures of several months in one pass over what happened.
public final class FigureTally {

    private record Column(ReportMonth month, Map<Kpi, BigDecimal> counted) {
        void add(Kpi kpi, BigDecimal amount) {
            counted.merge(kpi, amount, BigDecimal::add);
        }
    }

    private final List<Column> columns;

    public FigureTally(List<ReportMonth> months) {
        columns = months.stream()
                .map(month -> new Column(month, new EnumMap<>(Kpi.class)))
                .toList();
    }

    public void addJob(JobLife job) {
        addOn(job.reportedOn(), Kpi.OPENED, BigDecimal.ONE);
        addOn(job.completedOn(), Kpi.COMPLETED, BigDecimal.ONE);
        addWhere(job::isOpenAt, Kpi.OPEN);
        addWhere(job::isOverdueAt, Kpi.OVERDUE);
        if (job.type().isFailure()) {
            addOn(job.reportedOn(), Kpi.FAILURES, BigDecimal.ONE);
            BigDecimal hours = job.repairHours();
            if (hours != null) {
                addOn(job.completedOn(), Kpi.REPAIRS, BigDecimal.ONE);
                addOn(job.completedOn(), Kpi.REPAIR_HOURS, hours);
            }
        }
    }

    /// What was left out was not due.
    public void addDue(LocalDate dueOn, Kept result) {
        if (result != Kept.LEFT_OUT) {
            addOn(dueOn, Kpi.PM_DUE, BigDecimal.ONE);
        }
        if (result == Kept.ON_TIME) {
            addOn(dueOn, Kpi.PM_ON_TIME, BigDecimal.ONE);
        }
    }

    public void addHours(LocalDate workedOn, BigDecimal hours) {
        addOn(workedOn, Kpi.LABOUR_HOURS, hours);
    }

    public void addCost(LocalDate costOn, CostCategory category, Money amount) {
        addOn(costOn, Kpi.of(category), amount.amount());
        addOn(costOn, Kpi.COST, amount.amount());
    }

    /// @param before the value of all stock before the first day of `moved`
    /// @param moved what was added to it on each day
    public void addStockValue(BigDecimal before, NavigableMap<LocalDate, BigDecimal> moved) {
        for (Column column : columns) {
            BigDecimal value = moved.headMap(column.month().lastDay(), true).values().stream()
                    .reduce(before, BigDecimal::add);
            column.add(Kpi.STOCK_VALUE, value);
        }
    }

    public void addShelf(ShelfHistory shelf) {
        addWhere(shelf::isLowAt, Kpi.LOW_STOCK);
    }

    /// A state of the last month's end.
    void addAtEnd(Kpi kpi, BigDecimal amount) {
        columns.getLast().add(kpi, amount);
    }

    /// The figures, in the order of the months.
    public List<MonthFigures> figures() {
        return columns.stream()
                .map(column -> new MonthFigures(column.month(), column.counted()))
                .toList();
    }

    private void addOn(@Nullable LocalDate day, Kpi kpi, BigDecimal amount) {
        if (day != null) {
            columns.stream().filter(column -> column.month().contains(day)).forEach(column -> column.add(kpi, amount));
        }
    }

    private void addWhere(Predicate<LocalDate> holdsAtTheEndOf, Kpi kpi) {
        columns.stream()
                .filter(column -> holdsAtTheEndOf.test(column.month().lastDay()))
                .forEach(column -> column.add(kpi, BigDecimal.ONE));
    }
}
