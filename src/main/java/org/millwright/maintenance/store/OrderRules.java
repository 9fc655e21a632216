package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.millwright.maintenance.DateChange;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.PlanTiming;
import org.millwright.platform.db.schema.tables.records.MaintenancePlanRecord;

/// Reads what the plan that made a work order says about its day.
public final class OrderRules {

    private final PlanningRulesStore rules = new PlanningRulesStore();

    /// Of several dates that came to one work order that of the law, else the earliest; none for work of no plan.
    public Optional<DateChange.Rule> of(DSLContext dsl, long orderId) {
        Grace grace = rules.read(dsl).grace();
        List<DateChange.Rule> found = dsl.select(MAINTENANCE_PLAN.asterisk(), OCCURRENCE.DUE_ON)
                .from(OCCURRENCE)
                .join(MAINTENANCE_PLAN)
                .on(MAINTENANCE_PLAN.ID.eq(OCCURRENCE.PLAN_ID))
                .where(OCCURRENCE.WORK_ORDER_ID.eq(orderId))
                .fetch(row -> rule(row, grace));
        return found.stream()
                .min(Comparator.comparing((DateChange.Rule rule) -> !rule.statutory())
                        .thenComparing(DateChange.Rule::dueOn));
    }

    private static DateChange.Rule rule(Record row, Grace grace) {
        MaintenancePlanRecord plan = row.into(MAINTENANCE_PLAN);
        PlanTiming timing = PlanRecords.timing(plan);
        return new DateChange.Rule(
                plan.getCode(),
                row.get(OCCURRENCE.DUE_ON),
                plan.getStatutory(),
                grace.days(timing, plan.getStatutory()),
                timing.days().season());
    }
}
