package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.METER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.KnownRound;
import org.millwright.inspection.Named;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRow;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.Stop;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.schema.tables.records.InspectionRoundRecord;

/// Reads rounds for lists and the editor. Filter of the list: `active` (true or false).
public final class RoundReader {

    private static final Listing LISTING = Listing.of(
                    INSPECTION_ROUND.join(EQUIPMENT).on(EQUIPMENT.ID.eq(INSPECTION_ROUND.EQUIPMENT_ID)),
                    INSPECTION_ROUND.ID)
            .sort("code", INSPECTION_ROUND.CODE)
            .sort("name", INSPECTION_ROUND.NAME)
            .sort("equipment", EQUIPMENT.TAG, INSPECTION_ROUND.CODE)
            .order(INSPECTION_ROUND.ACTIVE.desc(), INSPECTION_ROUND.CODE.asc())
            .search(INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME, EQUIPMENT.TAG, EQUIPMENT.NAME);

    private static final Field<Integer> POINTS = DSL.field(DSL.selectCount()
                    .from(CHECK_POINT)
                    .where(CHECK_POINT.ROUND_ID.eq(INSPECTION_ROUND.ID))
                    .and(CHECK_POINT.ACTIVE))
            .as("points");
    private static final Field<Instant> LAST_SIGNED = DSL.field(DSL.select(DSL.max(ROUND_RUN.SIGNED_AT))
                    .from(ROUND_RUN)
                    .where(ROUND_RUN.ROUND_ID.eq(INSPECTION_ROUND.ID))
                    .and(ROUND_RUN.STATUS.eq(RoundRunStatus.SIGNED.name())))
            .as("last_signed");

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, conditions(request));
    }

    public int count(DSLContext dsl, ListRequest request) {
        return LISTING.count(dsl, request, conditions(request));
    }

    public List<RoundRow> search(DSLContext dsl, String text, int most) {
        var request = ListRequest.ALL.withText(text).withFilter("active", "true");
        return rows(dsl, LISTING.firstIds(dsl, request, conditions(request), INSPECTION_ROUND.CODE, most));
    }

    public List<RoundRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, RoundRow> byId = dsl
                .select(INSPECTION_ROUND.asterisk(), EQUIPMENT.TAG, EQUIPMENT.NAME, POINTS, LAST_SIGNED)
                .from(INSPECTION_ROUND)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(INSPECTION_ROUND.EQUIPMENT_ID))
                .where(Ids.among(INSPECTION_ROUND.ID, ids))
                .fetch(row -> new RoundRow(
                        row.get(INSPECTION_ROUND.ID),
                        row.get(INSPECTION_ROUND.CODE),
                        row.get(INSPECTION_ROUND.NAME),
                        row.get(EQUIPMENT.TAG),
                        row.get(EQUIPMENT.NAME),
                        row.get(INSPECTION_ROUND.ACTIVE),
                        row.get(POINTS),
                        row.get(LAST_SIGNED)))
                .stream()
                .collect(Collectors.toMap(RoundRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    /// Every round there is or was.
    public Map<Long, Named> names(DSLContext dsl) {
        return dsl.select(INSPECTION_ROUND.ID, INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME)
                .from(INSPECTION_ROUND)
                .fetchMap(INSPECTION_ROUND.ID, row -> new Named(row.value1(), row.value2(), row.value3()));
    }

    public @Nullable Long idOf(DSLContext dsl, String code) {
        return dsl.select(INSPECTION_ROUND.ID)
                .from(INSPECTION_ROUND)
                .where(INSPECTION_ROUND.CODE.equalIgnoreCase(code.strip()))
                .orderBy(INSPECTION_ROUND.ID)
                .limit(1)
                .fetchOne(INSPECTION_ROUND.ID);
    }

    public @Nullable RoundDetail detail(DSLContext dsl, long id) {
        return details(dsl, INSPECTION_ROUND.ID.eq(id)).stream().findFirst().orElse(null);
    }

    public List<KnownRound> known(DSLContext dsl) {
        return dsl.select(INSPECTION_ROUND.ID, INSPECTION_ROUND.CODE, INSPECTION_ROUND.ACTIVE)
                .from(INSPECTION_ROUND)
                .fetch(row -> new KnownRound(row.value1(), row.value2(), row.value3()));
    }

    /// All rounds in full, by code.
    public List<RoundDetail> details(DSLContext dsl) {
        return details(dsl, DSL.noCondition());
    }

    private static List<RoundDetail> details(DSLContext dsl, Condition wanted) {
        var ids = DSL.select(INSPECTION_ROUND.ID).from(INSPECTION_ROUND).where(wanted);
        Map<Long, List<CheckPointFields>> points = dsl.selectFrom(CHECK_POINT)
                .where(CHECK_POINT.ROUND_ID.in(ids))
                .orderBy(CHECK_POINT.ROUND_ID, CHECK_POINT.ACTIVE.desc(), CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetchGroups(CHECK_POINT.ROUND_ID, PointRecords::fields);
        Map<Long, Stop> machines = machines(dsl, ids);
        Map<Long, String> meters = meters(dsl, ids);
        return dsl.selectFrom(INSPECTION_ROUND).where(wanted).orderBy(INSPECTION_ROUND.CODE).fetch().stream()
                .map(round -> detail(round, points.getOrDefault(round.getId(), List.of()), machines, meters))
                .toList();
    }

    private static RoundDetail detail(
            InspectionRoundRecord round,
            List<CheckPointFields> points,
            Map<Long, Stop> machines,
            Map<Long, String> meters) {
        var fields =
                new RoundFields(round.getCode(), round.getName(), round.getEquipmentId(), round.getActive(), points);
        Map<Long, Stop> named = new HashMap<>();
        named.put(round.getEquipmentId(), Objects.requireNonNull(machines.get(round.getEquipmentId())));
        Map<Long, String> read = new HashMap<>();
        for (CheckPointFields point : points) {
            Long machine = Objects.requireNonNull(point.equipmentId());
            named.put(machine, Objects.requireNonNull(machines.get(machine)));
            Long meter = point.question().meterId();
            if (meter != null) {
                read.put(meter, Objects.requireNonNull(meters.get(meter)));
            }
        }
        return new RoundDetail(round.getId(), round.getVersion(), fields, named, read);
    }

    private static Map<Long, String> meters(DSLContext dsl, Select<Record1<Long>> rounds) {
        return dsl.select(METER.ID, METER.NAME)
                .from(METER)
                .where(METER.ID.in(
                        DSL.select(CHECK_POINT.METER_ID).from(CHECK_POINT).where(CHECK_POINT.ROUND_ID.in(rounds))))
                .fetchMap(METER.ID, METER.NAME);
    }

    private static Map<Long, Stop> machines(DSLContext dsl, Select<Record1<Long>> rounds) {
        return dsl.select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.NAME)
                .from(EQUIPMENT)
                .where(EQUIPMENT
                        .ID
                        .in(DSL.select(CHECK_POINT.EQUIPMENT_ID)
                                .from(CHECK_POINT)
                                .where(CHECK_POINT.ROUND_ID.in(rounds)))
                        .or(EQUIPMENT.ID.in(DSL.select(INSPECTION_ROUND.EQUIPMENT_ID)
                                .from(INSPECTION_ROUND)
                                .where(INSPECTION_ROUND.ID.in(rounds)))))
                .fetchMap(EQUIPMENT.ID, row -> new Stop(row.value1(), row.value2(), row.value3()));
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        if (!request.filter("active").isEmpty()) {
            all.add(INSPECTION_ROUND.ACTIVE.eq(Boolean.parseBoolean(request.filter("active"))));
        }
        return all;
    }
}
