package org.millwright.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// Counts a month's figures a second time, from the lines that are written: what the formulas over them come to.
public final class Recount {

    private final ReportMonth month;
    private final ZoneId zone;
    private final FigureTally tally;
    private Money costOverJobs = Money.ZERO;

    public Recount(ReportMonth month, ZoneId zone) {
        this.month = month;
        this.zone = zone;
        this.tally = new FigureTally(List.of(month));
    }

    public void job(JobLine line) {
        tally.addJob(new JobLife(
                line.type(),
                LocalDate.ofInstant(line.times().reported(), zone),
                line.dueOn(),
                day(line.times().completed()),
                day(line.givenUp()),
                line.repairHours()));
        tally.addHours(month.lastDay(), line.hours());
        costOverJobs = costOverJobs.plus(line.cost());
    }

    public void cost(CostLine line) {
        tally.addCost(line.costOn(), line.category(), line.amount());
        if (line.workOrderNo() == null) {
            costOverJobs = costOverJobs.plus(line.amount());
        }
    }

    public void due(DueLine line) {
        tally.addDue(line.dueOn(), line.result());
    }

    public void stock(StockLine line) {
        tally.addAtEnd(Kpi.STOCK_VALUE, line.value().amount());
        if (line.isLow()) {
            tally.addAtEnd(Kpi.LOW_STOCK, BigDecimal.ONE);
        }
    }

    public MonthFigures figures() {
        return tally.figures().getFirst();
    }

    /// What the work orders cost, and what was charged past them.
    public Money costOverJobs() {
        return costOverJobs;
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }
}
