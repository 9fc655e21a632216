package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.List;
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
        return store.read(dsl -> new FellDueReader(dsl, store.zone()).lines(from, last));
    }

    public Grace grace() {
        return store.read(rules::read).grace();
    }
}
