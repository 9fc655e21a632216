package org.millwright.report.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.ComplianceLine;
import org.millwright.maintenance.app.ComplianceQueries;
import org.millwright.platform.db.Store;
import org.millwright.report.DueLine;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;

/// Planned maintenance that fell due, as those who keep the plans judge it.
record FellDueLines(ComplianceQueries plans, DSLContext dsl) {

    FellDueLines(Store store, DSLContext dsl) {
        this(new ComplianceQueries(store), dsl);
    }

    void tally(List<ReportMonth> months, FigureTally tally) {
        LocalDate first = months.getFirst().firstDay();
        plans.datesIn(dsl, first, months.getLast().lastDay(), date -> tally.addDue(date.dueOn(), date.kept()));
    }

    void lines(ReportMonth month, Consumer<DueLine> sink) {
        plans.linesIn(dsl, month.firstDay(), month.lastDay(), line -> sink.accept(line(line)));
    }

    private static DueLine line(ComplianceLine line) {
        return new DueLine(
                line.plan(),
                line.planName(),
                line.tag(),
                line.equipmentName(),
                line.date().dueOn(),
                line.date().doneOn(),
                line.date().kept(),
                workNo(line));
    }

    private static @Nullable String workNo(ComplianceLine line) {
        if (line.order() != null) {
            return line.order().number();
        }
        return line.run() == null ? null : line.run().number();
    }
}
