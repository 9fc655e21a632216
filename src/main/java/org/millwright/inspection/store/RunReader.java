package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunCounts;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;

/// Reads runs for lists. Filters: `view` (`open`, `signed`, `skipped`), `round` (an id).
public final class RunReader {

    private static final Condition OPEN = ROUND_RUN.STATUS.in(RoundRunStatus.OPEN_NAMES);

    private static final Listing LISTING = Listing.of(
                    ROUND_RUN
                            .join(INSPECTION_ROUND)
                            .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                            .join(EQUIPMENT)
                            .on(EQUIPMENT.ID.eq(INSPECTION_ROUND.EQUIPMENT_ID)),
                    ROUND_RUN.ID)
            .sort("number", DSL.length(ROUND_RUN.RUN_NO), ROUND_RUN.RUN_NO)
            .sort("due", ROUND_RUN.DUE_ON)
            .sort("round", INSPECTION_ROUND.NAME, ROUND_RUN.DUE_ON)
            .sort("equipment", EQUIPMENT.TAG, ROUND_RUN.DUE_ON)
            .sort("status", ROUND_RUN.STATUS, ROUND_RUN.DUE_ON)
            .sort("signed", ROUND_RUN.SIGNED_AT)
            .order(
                    DSL.when(OPEN, 0).otherwise(1).asc(),
                    DSL.when(OPEN, ROUND_RUN.DUE_ON).asc().nullsLast(),
                    ROUND_RUN.DUE_ON.desc())
            .search(ROUND_RUN.RUN_NO, INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME, EQUIPMENT.TAG, EQUIPMENT.NAME);

    private static final Field<Integer> POINTS_TODAY = DSL.field(DSL.selectCount()
            .from(CHECK_POINT)
            .where(CHECK_POINT.ROUND_ID.eq(ROUND_RUN.ROUND_ID))
            .and(CHECK_POINT.ACTIVE));
    private static final Field<Integer> POINTS =
            DSL.coalesce(ROUND_RUN.POINT_COUNT, POINTS_TODAY).as("points");
    private static final Field<Integer> ANSWERED = answers(DSL.noCondition()).as("answered");
    private static final Field<Integer> FINDINGS =
            answers(ROUND_ANSWER.VERDICT.in(Verdict.FINDING_NAMES)).as("findings");

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, conditions(request));
    }

    public int count(DSLContext dsl, ListRequest request) {
        return LISTING.count(dsl, request, conditions(request));
    }

    public RunCounts counts(DSLContext dsl, LocalDate today) {
        return dsl.select(DSL.count(), DSL.count(DSL.when(ROUND_RUN.DUE_ON.lt(today), 1)))
                .from(ROUND_RUN)
                .where(OPEN)
                .fetchSingle(row -> new RunCounts(row.value1(), row.value2()));
    }

    /// The runs that wait to be walked, the longest due first.
    public List<RunRow> open(DSLContext dsl) {
        return select(dsl, OPEN);
    }

    public @Nullable RunRow row(DSLContext dsl, long id) {
        var found = select(dsl, ROUND_RUN.ID.eq(id));
        return found.isEmpty() ? null : found.getFirst();
    }

    public List<RunRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, RunRow> byId =
                select(dsl, Ids.among(ROUND_RUN.ID, ids)).stream().collect(Collectors.toMap(RunRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    private static List<RunRow> select(DSLContext dsl, Condition which) {
        return dsl.select(
                        ROUND_RUN.asterisk(),
                        INSPECTION_ROUND.CODE,
                        INSPECTION_ROUND.NAME,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        POINTS,
                        ANSWERED,
                        FINDINGS)
                .from(ROUND_RUN)
                .join(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(INSPECTION_ROUND.EQUIPMENT_ID))
                .where(which)
                .orderBy(ROUND_RUN.DUE_ON, INSPECTION_ROUND.CODE, ROUND_RUN.ID)
                .fetch(RunReader::row);
    }

    private static RunRow row(Record found) {
        return new RunRow(
                found.get(ROUND_RUN.ID),
                found.get(ROUND_RUN.RUN_NO),
                found.get(ROUND_RUN.ROUND_ID),
                found.get(INSPECTION_ROUND.CODE),
                found.get(INSPECTION_ROUND.NAME),
                found.get(EQUIPMENT.TAG),
                found.get(EQUIPMENT.NAME),
                found.get(ROUND_RUN.DUE_ON),
                RoundRunStatus.valueOf(found.get(ROUND_RUN.STATUS)),
                found.get(POINTS),
                found.get(ANSWERED),
                found.get(FINDINGS),
                found.get(ROUND_RUN.STARTED_AT),
                found.get(ROUND_RUN.SIGNED_AT),
                found.get(ROUND_RUN.SIGNED_BY),
                found.get(ROUND_RUN.PARTIAL));
    }

    private static Field<Integer> answers(Condition which) {
        return DSL.field(DSL.selectCount()
                .from(ROUND_ANSWER)
                .where(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID))
                .and(which));
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        switch (request.filter("view")) {
            case "open" -> all.add(OPEN);
            case "signed" -> all.add(ROUND_RUN.STATUS.eq(RoundRunStatus.SIGNED.name()));
            case "skipped" -> all.add(ROUND_RUN.STATUS.eq(RoundRunStatus.SKIPPED.name()));
            default -> {}
        }
        if (!request.filter("round").isEmpty()) {
            all.add(ROUND_RUN.ROUND_ID.eq(Long.parseLong(request.filter("round"))));
        }
        return all;
    }
}
