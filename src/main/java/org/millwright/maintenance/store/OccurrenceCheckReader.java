package org.millwright.maintenance.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.platform.db.StoreCheck;

/// Holds the dates of plans against the work that was made for them.
public final class OccurrenceCheckReader {

    public List<Invariant> check(DSLContext dsl) {
        Condition one = OCCURRENCE
                .WORK_ORDER_ID
                .isNotNull()
                .and(OCCURRENCE.ROUND_RUN_ID.isNull())
                .or(OCCURRENCE.WORK_ORDER_ID.isNull().and(OCCURRENCE.ROUND_RUN_ID.isNotNull()));
        Condition none = OCCURRENCE.WORK_ORDER_ID.isNull().and(OCCURRENCE.ROUND_RUN_ID.isNull());
        Condition made = OCCURRENCE.STATUS.in(
                inline(OccurrenceStatus.GENERATED.name()), inline(OccurrenceStatus.SATISFIED.name()));
        var wrong = select(MAINTENANCE_PLAN.CODE, OCCURRENCE.SCHEDULED_ON, OCCURRENCE.STATUS)
                .from(OCCURRENCE)
                .join(MAINTENANCE_PLAN)
                .on(MAINTENANCE_PLAN.ID.eq(OCCURRENCE.PLAN_ID))
                .where(made.and(one.not()))
                .or(made.not().and(none.not().or(OCCURRENCE.REASON.isNull())));
        return List.of(StoreCheck.invariant(
                dsl,
                "invariant.plan-dates",
                wrong,
                row -> Message.of(
                        "invariant.plan-date-half-made",
                        row.value1(),
                        row.value2(),
                        OccurrenceStatus.valueOf(row.value3()))));
    }
}
