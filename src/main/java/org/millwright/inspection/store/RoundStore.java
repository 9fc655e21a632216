package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.REVISION_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_REVISION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.RoundFacts;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SaveRound;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.CheckPointRecord;
import org.millwright.platform.db.schema.tables.records.InspectionRoundRecord;

/// Writes rounds and their check points, and answers what must be known before.
public final class RoundStore {

    /// What must be known of the rounds before they are saved.
    public RoundFacts facts(DSLContext dsl, Collection<SaveRound> rounds) {
        Set<String> codes = new HashSet<>();
        Set<Long> machines = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (SaveRound round : rounds) {
            codes.add(round.fields().code().strip());
            machines.add(round.fields().equipmentId());
            round.fields().points().forEach(point -> machines.add(point.equipmentId()));
            ids.add(round.id());
        }
        machines.remove(null);
        ids.remove(null);
        return new RoundFacts(
                dsl.select(INSPECTION_ROUND.CODE, INSPECTION_ROUND.ID)
                        .from(INSPECTION_ROUND)
                        .where(DSL.condition(
                                "{0} = any({1})",
                                INSPECTION_ROUND.CODE,
                                DSL.val(codes.toArray(String[]::new), SQLDataType.VARCHAR.array())))
                        .fetchMap(INSPECTION_ROUND.CODE, INSPECTION_ROUND.ID),
                dsl.select(EQUIPMENT.ID)
                        .from(EQUIPMENT)
                        .where(Ids.among(EQUIPMENT.ID, machines))
                        .fetchSet(EQUIPMENT.ID),
                points(dsl, ids));
    }

    /// The points of rounds, by id.
    public Map<Long, RoundFacts.KnownPoint> points(DSLContext dsl, Collection<Long> roundIds) {
        if (roundIds.isEmpty()) {
            return Map.of();
        }
        Field<Boolean> answered = DSL.field(
                DSL.exists(DSL.selectOne().from(ROUND_ANSWER).where(ROUND_ANSWER.CHECK_POINT_ID.eq(CHECK_POINT.ID))));
        return dsl.select(CHECK_POINT.ID, CHECK_POINT.ROUND_ID, CHECK_POINT.KIND, answered)
                .from(CHECK_POINT)
                .where(Ids.among(CHECK_POINT.ROUND_ID, roundIds))
                .fetchMap(
                        row -> row.value1(),
                        row -> new RoundFacts.KnownPoint(
                                row.value2(), CheckPointKind.valueOf(row.value3()), row.value4()));
    }

    /// @return their ids, in the same order
    public List<Long> saveAll(Tx tx, List<SaveRound> rounds) {
        Map<Long, Integer> seen = new HashMap<>();
        rounds.stream().filter(round -> round.id() != null).forEach(round -> seen.put(round.id(), round.seenVersion()));
        Map<Long, InspectionRoundRecord> known = tx.seenAll(INSPECTION_ROUND, seen);
        List<InspectionRoundRecord> added = new ArrayList<>();
        Map<Long, List<CheckPointFields>> points = new LinkedHashMap<>();
        List<Long> ids = new ArrayList<>();
        for (SaveRound round : rounds) {
            InspectionRoundRecord record = round.id() == null ? null : known.get(round.id());
            if (record == null) {
                record = tx.create(INSPECTION_ROUND);
                fill(record.setRevision(1), round.fields());
                added.add(record);
            } else {
                // whoever changes only the points changes the round, too: the next editor must have seen it
                fill(record.setRevision(record.getRevision() + 1), round.fields());
                tx.update(record);
            }
            ids.add(record.getId());
            points.put(record.getId(), round.fields().points());
        }
        tx.insertAll(added);
        savePoints(tx, known.keySet(), points);
        return ids;
    }

    /// Whether the round is walked today; none when there is no such round.
    public @Nullable Boolean active(DSLContext dsl, long id) {
        return dsl.select(INSPECTION_ROUND.ACTIVE)
                .from(INSPECTION_ROUND)
                .where(INSPECTION_ROUND.ID.eq(id))
                .fetchOne(INSPECTION_ROUND.ACTIVE);
    }

    /// Those of the rounds that are walked today.
    public Set<Long> active(DSLContext dsl, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : dsl.select(INSPECTION_ROUND.ID)
                        .from(INSPECTION_ROUND)
                        .where(Ids.among(INSPECTION_ROUND.ID, ids))
                        .and(INSPECTION_ROUND.ACTIVE)
                        .fetchSet(INSPECTION_ROUND.ID);
    }

    /// Those that a run was ever begun with: what it asked stays for good.
    private static Set<Long> walked(DSLContext dsl, Collection<Long> roundIds) {
        return dsl.selectDistinct(REVISION_POINT.CHECK_POINT_ID)
                .from(REVISION_POINT)
                .join(ROUND_REVISION)
                .on(ROUND_REVISION.ID.eq(REVISION_POINT.REVISION_ID))
                .where(Ids.among(ROUND_REVISION.ROUND_ID, roundIds))
                .fetchSet(REVISION_POINT.CHECK_POINT_ID);
    }

    private static void fill(InspectionRoundRecord record, RoundFields fields) {
        record.setCode(fields.code().strip())
                .setName(fields.name().strip())
                .setEquipmentId(fields.equipmentId())
                .setActive(fields.active());
    }

    /// New points are added, known ones changed, and those no longer named removed, or kept inactive when walked.
    ///
    /// @param known the rounds that were there before
    private static void savePoints(Tx tx, Set<Long> known, Map<Long, List<CheckPointFields>> points) {
        Map<Long, CheckPointRecord> left = known.isEmpty()
                ? Map.of()
                : new LinkedHashMap<>(tx.dsl()
                        .selectFrom(CHECK_POINT)
                        .where(Ids.among(CHECK_POINT.ROUND_ID, known))
                        .fetchMap(CHECK_POINT.ID));
        List<CheckPointRecord> added = new ArrayList<>();
        points.forEach((roundId, all) -> {
            for (int i = 0; i < all.size(); i++) {
                CheckPointFields fields = all.get(i);
                CheckPointRecord there = fields.id() == null ? null : left.remove(fields.id());
                if (there == null) {
                    CheckPointRecord point = tx.create(CHECK_POINT).setRoundId(roundId);
                    PointRecords.fill(point, fields, i + 1);
                    added.add(point);
                } else {
                    PointRecords.fill(there, fields, i + 1);
                    tx.update(there);
                }
            }
        });
        tx.insertAll(added);
        if (!left.isEmpty()) {
            remove(tx, left.values());
        }
    }

    private static void remove(Tx tx, Collection<CheckPointRecord> points) {
        Set<Long> kept = walked(
                tx.dsl(), points.stream().map(CheckPointRecord::getRoundId).collect(Collectors.toSet()));
        for (CheckPointRecord point : points) {
            if (!kept.contains(point.getId())) {
                tx.delete(point);
            } else {
                tx.update(point.setActive(false));
            }
        }
    }
}
