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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.RoundFields;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.CheckPointRecord;
import org.millwright.platform.db.schema.tables.records.InspectionRoundRecord;

/// Writes rounds and their check points, and answers what must be known before.
public final class RoundStore {

    public long insert(Tx tx, RoundFields fields) {
        InspectionRoundRecord record = tx.create(INSPECTION_ROUND);
        fill(record.setRevision(1), fields);
        tx.insert(record);
        savePoints(tx, record.getId(), fields.points());
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, RoundFields fields) {
        InspectionRoundRecord record = tx.seen(INSPECTION_ROUND, id, seenVersion);
        // whoever changes only the points changes the round, too: the next editor must have seen it
        fill(record.setRevision(record.getRevision() + 1), fields);
        tx.update(record);
        savePoints(tx, id, fields.points());
    }

    public @Nullable Long idOfCode(DSLContext dsl, String code) {
        return dsl.select(INSPECTION_ROUND.ID)
                .from(INSPECTION_ROUND)
                .where(INSPECTION_ROUND.CODE.eq(code.strip()))
                .fetchOne(INSPECTION_ROUND.ID);
    }

    /// Whether the round is walked today; none when there is no such round.
    public @Nullable Boolean active(DSLContext dsl, long id) {
        return dsl.select(INSPECTION_ROUND.ACTIVE)
                .from(INSPECTION_ROUND)
                .where(INSPECTION_ROUND.ID.eq(id))
                .fetchOne(INSPECTION_ROUND.ACTIVE);
    }

    public Set<Long> knownEquipment(DSLContext dsl, Collection<Long> ids) {
        return dsl.select(EQUIPMENT.ID)
                .from(EQUIPMENT)
                .where(EQUIPMENT.ID.in(ids))
                .fetchSet(EQUIPMENT.ID);
    }

    /// The kinds of the round's points, by id.
    public Map<Long, CheckPointKind> kinds(DSLContext dsl, long roundId) {
        return dsl.select(CHECK_POINT.ID, CHECK_POINT.KIND)
                .from(CHECK_POINT)
                .where(CHECK_POINT.ROUND_ID.eq(roundId))
                .fetchMap(row -> row.value1(), row -> CheckPointKind.valueOf(row.value2()));
    }

    /// Those of the round's points that were ever answered.
    public Set<Long> answered(DSLContext dsl, long roundId) {
        return dsl.selectDistinct(ROUND_ANSWER.CHECK_POINT_ID)
                .from(ROUND_ANSWER)
                .join(CHECK_POINT)
                .on(CHECK_POINT.ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                .where(CHECK_POINT.ROUND_ID.eq(roundId))
                .fetchSet(ROUND_ANSWER.CHECK_POINT_ID);
    }

    /// Those that a run was ever begun with: what it asked stays for good.
    private static Set<Long> walked(DSLContext dsl, long roundId) {
        return dsl.selectDistinct(REVISION_POINT.CHECK_POINT_ID)
                .from(REVISION_POINT)
                .join(ROUND_REVISION)
                .on(ROUND_REVISION.ID.eq(REVISION_POINT.REVISION_ID))
                .where(ROUND_REVISION.ROUND_ID.eq(roundId))
                .fetchSet(REVISION_POINT.CHECK_POINT_ID);
    }

    private static void fill(InspectionRoundRecord record, RoundFields fields) {
        record.setCode(fields.code().strip())
                .setName(fields.name().strip())
                .setEquipmentId(fields.equipmentId())
                .setActive(fields.active());
    }

    /// New points are added, known ones changed, and those no longer named removed, or kept inactive when walked.
    private void savePoints(Tx tx, long roundId, List<CheckPointFields> points) {
        Map<Long, CheckPointRecord> left =
                new HashMap<>(tx.dsl().selectFrom(CHECK_POINT).where(CHECK_POINT.ROUND_ID.eq(roundId)).fetch().stream()
                        .collect(Collectors.toMap(CheckPointRecord::getId, point -> point)));
        List<CheckPointRecord> added = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            CheckPointFields fields = points.get(i);
            CheckPointRecord known = fields.id() == null ? null : left.remove(fields.id());
            if (known == null) {
                CheckPointRecord point = tx.create(CHECK_POINT).setRoundId(roundId);
                PointRecords.fill(point, fields, i + 1);
                added.add(point);
            } else {
                PointRecords.fill(known, fields, i + 1);
                tx.update(known);
            }
        }
        tx.insertAll(added);
        if (!left.isEmpty()) {
            Set<Long> kept = walked(tx.dsl(), roundId);
            for (CheckPointRecord point : left.values()) {
                if (!kept.contains(point.getId())) {
                    tx.delete(point);
                } else {
                    tx.update(point.setActive(false));
                }
            }
        }
    }
}
