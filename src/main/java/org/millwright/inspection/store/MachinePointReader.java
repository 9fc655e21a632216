package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.millwright.inspection.MachinePoint;
import org.millwright.inspection.PastAnswer;
import org.millwright.inspection.Stop;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Subtree;

/// Reads the check points that are walked today, by machine or by name.
public final class MachinePointReader {

    /// The points of the equipment and of all below it: by tag, then in walking order.
    public long[] ids(DSLContext dsl, long equipmentId) {
        var branch = Subtree.from(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, equipmentId);
        return dsl
                .select(CHECK_POINT.ID)
                .from(branch.narrow(CHECK_POINT, CHECK_POINT.EQUIPMENT_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .where(CHECK_POINT.ACTIVE)
                .orderBy(EQUIPMENT.TAG, CHECK_POINT.ROUND_ID, CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch()
                .stream()
                .mapToLong(row -> row.value1())
                .toArray();
    }

    /// Those whose name, or whose machine's tag, begins with the text.
    public List<MachinePoint> search(DSLContext dsl, String text, int most) {
        String typed = text.strip();
        long[] found = dsl
                .select(CHECK_POINT.ID)
                .from(CHECK_POINT)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .where(CHECK_POINT.ACTIVE)
                .and(CHECK_POINT.NAME.containsIgnoreCase(typed).or(EQUIPMENT.TAG.startsWithIgnoreCase(typed)))
                .orderBy(
                        DSL.when(CHECK_POINT.NAME.startsWithIgnoreCase(typed), 0)
                                .otherwise(1),
                        CHECK_POINT.NAME)
                .limit(most)
                .fetch()
                .stream()
                .mapToLong(row -> row.value1())
                .toArray();
        return rows(dsl, found);
    }

    public List<MachinePoint> rows(DSLContext dsl, long[] ids) {
        var found = dsl.select(AskedPoints.FIELDS)
                .select(EQUIPMENT.TAG, EQUIPMENT.NAME, INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME)
                .from(CHECK_POINT)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .join(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(CHECK_POINT.ROUND_ID))
                .where(Ids.among(CHECK_POINT.ID, ids))
                .fetch();
        Map<Long, List<PastAnswer>> past = PastReader.of(dsl, DSL.noCondition(), found.getValues(CHECK_POINT.ID));
        Map<Long, MachinePoint> byId = found
                .map(row -> new MachinePoint(
                        row.get(CHECK_POINT.ID),
                        row.get(CHECK_POINT.NAME),
                        new Stop(row.get(CHECK_POINT.EQUIPMENT_ID), row.get(EQUIPMENT.TAG), row.get(EQUIPMENT.NAME)),
                        row.get(INSPECTION_ROUND.CODE),
                        row.get(INSPECTION_ROUND.NAME),
                        PointRecords.question(row),
                        past.getOrDefault(row.get(CHECK_POINT.ID), List.of())))
                .stream()
                .collect(Collectors.toMap(MachinePoint::checkPointId, point -> point));
        return Ids.inOrder(ids, byId);
    }
}
