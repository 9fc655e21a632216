package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.millwright.maintenance.Compliance.FellDue;
import org.millwright.maintenance.ComplianceLine;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.store.FellDueReader;
import org.millwright.maintenance.store.PlanningRulesStore;
import org.millwright.platform.db.Store;

/// How well the plans were kept.
public final class ComplianceQueries {

    private final Store store;
    private final PlanningRulesStore rules = new PlanningRulesStore();

    public ComplianceQueries(Store store) {
        this.store = store;
    }

    /// The dates that fell due before today, by day: what is due today can still be done on time.
    public List<ComplianceLine> lines(LocalDate from) {
        LocalDate last = store.today().minusDays(1);
        List<ComplianceLine> lines = new ArrayList<>();
        return store.read(dsl -> {
            linesIn(dsl, from, last, lines::add);
            return lines;
        });
    }

    /// The dates that fell due in a period, by day, plan and machine.
    public void linesIn(DSLContext dsl, LocalDate from, LocalDate to, Consumer<ComplianceLine> sink) {
        new FellDueReader(dsl, store.zone()).lines(from, to, sink);
    }

    /// As {@link #linesIn}, the dates alone and in no order.
    public void datesIn(DSLContext dsl, LocalDate from, LocalDate to, Consumer<FellDue> sink) {
        new FellDueReader(dsl, store.zone()).dates(from, to, sink);
    }

    public Grace grace() {
        return store.read(rules::read).grace();
    }
}
