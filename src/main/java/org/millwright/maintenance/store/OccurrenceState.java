package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.workorder.WorkOrderStatus;

/// Whether the work of a date is open or done: told by the work order or the run itself, never stored twice.
final class OccurrenceState {

    static final Condition OPEN_ORDER = WORK_ORDER.STATUS.in(WorkOrderStatus.OPEN_NAMES);
    static final Condition OPEN_RUN = ROUND_RUN.STATUS.in(RoundRunStatus.OPEN_NAMES);

    /// The instant at which the work of a date was done, null where it is open or was given up.
    static final Field<Instant> DONE_AT = DSL.coalesce(
            DSL.when(
                    WORK_ORDER.STATUS.in(WorkOrderStatus.COMPLETED.name(), WorkOrderStatus.CLOSED.name()),
                    WORK_ORDER.COMPLETED_AT),
            ROUND_RUN.SIGNED_AT);

    /// What must be read to tell.
    static final List<Field<?>> FIELDS = List.of(
            OCCURRENCE.PLAN_ID,
            OCCURRENCE.EQUIPMENT_ID,
            OCCURRENCE.SCHEDULED_ON,
            OCCURRENCE.DUE_ON,
            OCCURRENCE.ANCHOR_ON,
            OCCURRENCE.DUE_AT,
            OCCURRENCE.STATUS,
            WORK_ORDER.STATUS,
            WORK_ORDER.STARTED_AT,
            ROUND_RUN.STARTED_AT,
            WORK_ORDER.COMPLETED_AT,
            ROUND_RUN.STATUS,
            ROUND_RUN.SIGNED_AT);

    private OccurrenceState() {}

    static Occurrence of(Record row, ZoneId zone) {
        String order = row.get(WORK_ORDER.STATUS);
        String run = row.get(ROUND_RUN.STATUS);
        boolean open = (order != null && WorkOrderStatus.valueOf(order).isOpen())
                || (run != null && RoundRunStatus.valueOf(run).isOpen());
        Instant started = order == null ? row.get(ROUND_RUN.STARTED_AT) : row.get(WORK_ORDER.STARTED_AT);
        return new Occurrence(
                row.get(OCCURRENCE.SCHEDULED_ON),
                row.get(OCCURRENCE.DUE_ON),
                OccurrenceStatus.valueOf(row.get(OCCURRENCE.STATUS)),
                open,
                started == null ? null : started.atZone(zone).toLocalDate(),
                open ? null : doneOn(row, order, zone),
                counted(row));
    }

    private static Occurrence.Counted counted(Record row) {
        LocalDate anchor = row.get(OCCURRENCE.ANCHOR_ON);
        BigDecimal dueAt = row.get(OCCURRENCE.DUE_AT);
        if (anchor == null && dueAt == null) {
            return Occurrence.Counted.PLAIN;
        }
        return new Occurrence.Counted(
                anchor, dueAt == null ? OptionalDouble.empty() : OptionalDouble.of(dueAt.doubleValue()));
    }

    /// A work order that was rejected or voided, or a run that was skipped, was never done.
    private static @Nullable LocalDate doneOn(Record row, @Nullable String order, ZoneId zone) {
        Instant done = order == null ? row.get(ROUND_RUN.SIGNED_AT) : row.get(WORK_ORDER.COMPLETED_AT);
        boolean undone = order != null && order.equals(WorkOrderStatus.VOID.name());
        return done == null || undone ? null : done.atZone(zone).toLocalDate();
    }
}
