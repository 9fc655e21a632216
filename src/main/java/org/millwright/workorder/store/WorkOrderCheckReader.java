package org.millwright.workorder.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreCheck;
import org.millwright.workorder.WorkOrderStatus;

/// Holds work orders against their moves, and their states against what belongs to them.
public final class WorkOrderCheckReader {

    /// More moves than this in and out of one status would be mistaken for another status.
    private static final long MOST_MOVES = 64;

    private static final Map<String, Long> WEIGHTS = new LinkedHashMap<>();

    static {
        long weight = 1;
        for (WorkOrderStatus status : WorkOrderStatus.values()) {
            WEIGHTS.put(status.name(), weight);
            weight *= MOST_MOVES;
        }
    }

    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.workorder-moves",
                        otherThanMoved(),
                        row -> Message.of(
                                "invariant.workorder-not-moved", row.value1(), WorkOrderStatus.valueOf(row.value2()))),
                StoreCheck.invariant(
                        dsl,
                        "invariant.workorder-states",
                        halfMade(),
                        row -> Message.of(
                                "invariant.workorder-half-made", row.value1(), WorkOrderStatus.valueOf(row.value2()))));
    }

    /// The moves of a work order form a chain from its making to its status: each status is left as
    /// often as it is entered, but for the last. With a weight for each status that is one sum. The
    /// order of the moves is not needed: ids and clocks of two workstations do not tell it.
    private static Select<Record2<String, String>> otherThanMoved() {
        Field<BigDecimal> way = field(select(sum(weight(WORK_ORDER_MOVE.NEW_STATUS)
                        .minus(DSL.coalesce(weight(WORK_ORDER_MOVE.OLD_STATUS), inline(0L)))))
                .from(WORK_ORDER_MOVE)
                .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(WORK_ORDER.ID)));
        Field<Integer> begun = field(select(count())
                .from(WORK_ORDER_MOVE)
                .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                .and(WORK_ORDER_MOVE.OLD_STATUS.isNull()));
        return select(WORK_ORDER.WORK_ORDER_NO, WORK_ORDER.STATUS)
                .from(WORK_ORDER)
                .where(begun.ne(inline(1)))
                .or(way.ne(weight(WORK_ORDER.STATUS).cast(BigDecimal.class)));
    }

    private static Field<Long> weight(Field<String> status) {
        return DSL.case_(status).mapValues(WEIGHTS);
    }

    private static Select<Record2<String, String>> halfMade() {
        Condition held = is(WorkOrderStatus.ON_HOLD);
        Condition started = is(WorkOrderStatus.IN_PROGRESS);
        Condition done = is(WorkOrderStatus.COMPLETED, WorkOrderStatus.CLOSED);
        Condition closed = is(WorkOrderStatus.CLOSED);
        return select(WORK_ORDER.WORK_ORDER_NO, WORK_ORDER.STATUS)
                .from(WORK_ORDER)
                .where(differs(held, WORK_ORDER.HOLD_REASON.isNotNull()))
                .or(differs(done, WORK_ORDER.COMPLETED_AT.isNotNull()))
                .or(differs(done, WORK_ORDER.BACK_IN_SERVICE_AT.isNotNull()))
                .or(differs(closed, WORK_ORDER.CLOSED_AT.isNotNull()))
                .or(started.and(WORK_ORDER.STARTED_AT.isNull()))
                .or(WORK_ORDER.STARTED_AT.lt(WORK_ORDER.REPORTED_AT))
                .or(WORK_ORDER.COMPLETED_AT.lt(DSL.coalesce(WORK_ORDER.STARTED_AT, WORK_ORDER.REPORTED_AT)))
                .or(WORK_ORDER.CLOSED_AT.lt(WORK_ORDER.COMPLETED_AT));
    }

    private static Condition is(WorkOrderStatus... any) {
        return WORK_ORDER.STATUS.in(
                Arrays.stream(any).map(status -> inline(status.name())).toList());
    }

    private static Condition differs(Condition one, Condition other) {
        return one.and(other.not()).or(one.not().and(other));
    }
}
