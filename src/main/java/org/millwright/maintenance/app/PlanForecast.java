package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.List;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Store;
import org.millwright.site.app.SiteCalendar;

/// What the plans will demand, as far ahead as somebody asks: floating plans as if their work were always done on its
/// date.
public final class PlanForecast {

    private final Store store;
    private final PlanningFacts planning;

    public PlanForecast(Store store, SiteCalendar calendar, MeterQueries meters) {
        this.store = store;
        this.planning = new PlanningFacts(calendar, meters);
    }

    /// Every date to come, by date, plan and machine.
    public List<ProposedWork> dates(LocalDate until) {
        return store.read(dsl -> {
            PlanningDay day = planning.day(dsl, store.today(), until, false);
            var facts = new FactsByPlace(planning.until(dsl, store.zone(), day));
            return Scheduling.forecast(facts.all(), day).stream()
                    .map(proposal -> facts.of(proposal).named(proposal))
                    .toList();
        });
    }
}
