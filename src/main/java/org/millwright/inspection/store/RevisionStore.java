package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.REVISION_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_REVISION;

import java.util.Objects;
import org.millwright.platform.db.Tx;

/// Keeps what a round asks, as it stands when it is walked.
public final class RevisionStore {

    /// @param points how many it asks about
    public record Revision(long id, int points) {}

    /// What the round asks today. Written when nobody has walked it since it was changed; else it is there.
    public Revision today(Tx tx, long roundId) {
        // two who begin at once must not both write it
        var round = Objects.requireNonNull(tx.lock(INSPECTION_ROUND, roundId));
        Long known = tx.dsl()
                .select(ROUND_REVISION.ID)
                .from(ROUND_REVISION)
                .where(ROUND_REVISION.ROUND_ID.eq(roundId))
                .and(ROUND_REVISION.REVISION.eq(round.getRevision()))
                .fetchOne(ROUND_REVISION.ID);
        return known == null
                ? write(tx, roundId, round.getRevision())
                : new Revision(known, tx.dsl().fetchCount(REVISION_POINT, REVISION_POINT.REVISION_ID.eq(known)));
    }

    private static Revision write(Tx tx, long roundId, int number) {
        var revision = tx.create(ROUND_REVISION).setRoundId(roundId).setRevision(number);
        tx.insert(revision);
        var points = tx.dsl()
                .selectFrom(CHECK_POINT)
                .where(CHECK_POINT.ROUND_ID.eq(roundId))
                .and(CHECK_POINT.ACTIVE)
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch(point -> tx.create(REVISION_POINT)
                        .setRevisionId(revision.getId())
                        .setCheckPointId(point.getId())
                        .setWalkOrder(point.getWalkOrder())
                        .setEquipmentId(point.getEquipmentId())
                        .setName(point.getName())
                        .setKind(point.getKind())
                        .setUnit(point.getUnit())
                        .setLowAlarm(point.getLowAlarm())
                        .setLowWarning(point.getLowWarning())
                        .setHighWarning(point.getHighWarning())
                        .setHighAlarm(point.getHighAlarm())
                        .setChoices(point.getChoices())
                        .setMeterId(point.getMeterId())
                        .setInstruction(point.getInstruction()));
        tx.insertAll(points);
        return new Revision(revision.getId(), points.size());
    }
}
