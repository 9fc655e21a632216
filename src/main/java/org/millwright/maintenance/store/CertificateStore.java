package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.ATTACHMENT;
import static org.millwright.platform.db.schema.Tables.CERTIFICATE;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLAN_EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Certificate;
import org.millwright.maintenance.CertificateFields;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;

/// The table of certificates, and what else is known of plans that the law demands.
public final class CertificateStore {

    /// The kind of record that files are put on.
    public static final String RECORD = "certificate";

    /// A machine under a plan.
    public record Place(long planId, long equipmentId) {}

    /// The plans that are in force.
    public List<Long> plans(DSLContext dsl) {
        return dsl.select(MAINTENANCE_PLAN.ID)
                .from(MAINTENANCE_PLAN)
                .where(MAINTENANCE_PLAN.STATUTORY)
                .and(MAINTENANCE_PLAN.ACTIVE)
                .orderBy(MAINTENANCE_PLAN.CODE)
                .fetch(MAINTENANCE_PLAN.ID);
    }

    /// Whether the law demands the plan, and the machine is under it.
    public boolean demands(DSLContext dsl, long planId, long equipmentId) {
        return dsl.fetchExists(dsl.selectOne()
                .from(PLAN_EQUIPMENT)
                .join(MAINTENANCE_PLAN)
                .on(MAINTENANCE_PLAN.ID.eq(PLAN_EQUIPMENT.PLAN_ID))
                .where(PLAN_EQUIPMENT.PLAN_ID.eq(planId))
                .and(PLAN_EQUIPMENT.EQUIPMENT_ID.eq(equipmentId))
                .and(MAINTENANCE_PLAN.STATUTORY));
    }

    public long insert(Tx tx, CertificateFields fields) {
        var record = tx.create(CERTIFICATE)
                .setPlanId(fields.planId())
                .setEquipmentId(fields.equipmentId())
                .setAuthority(fields.authority().strip())
                .setCertificateNo(fields.number().strip())
                .setIssuedOn(fields.issuedOn())
                .setValidUntil(fields.validUntil())
                .setRecordedAt(tx.now())
                .setRecordedBy(tx.actor().name());
        tx.insert(record);
        return record.getId();
    }

    public boolean exists(DSLContext dsl, long id) {
        return dsl.fetchExists(CERTIFICATE, CERTIFICATE.ID.eq(id));
    }

    /// The one that is valid longest, for each machine of the plans.
    public Map<Place, Certificate> inForce(DSLContext dsl, Collection<Long> plans) {
        var files = DSL.field(DSL.selectCount()
                .from(ATTACHMENT)
                .where(ATTACHMENT.RECORD_KIND.eq(RECORD))
                .and(ATTACHMENT.RECORD_ID.eq(CERTIFICATE.ID)));
        Map<Place, Certificate> last = new HashMap<>();
        dsl.select(
                        CERTIFICATE.PLAN_ID,
                        CERTIFICATE.EQUIPMENT_ID,
                        CERTIFICATE.ID,
                        CERTIFICATE.AUTHORITY,
                        CERTIFICATE.CERTIFICATE_NO,
                        CERTIFICATE.ISSUED_ON,
                        CERTIFICATE.VALID_UNTIL,
                        files)
                .from(CERTIFICATE)
                .where(Ids.among(CERTIFICATE.PLAN_ID, plans))
                .orderBy(CERTIFICATE.VALID_UNTIL, CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .forEach(row -> last.put(
                        new Place(row.value1(), row.value2()),
                        new Certificate(
                                row.value3(), row.value4(), row.value5(), row.value6(), row.value7(), row.value8())));
        return last;
    }

    /// When work of the plans was last completed, or their round signed.
    public Map<Place, Instant> lastDone(DSLContext dsl, Collection<Long> plans) {
        var done = DSL.max(OccurrenceState.DONE_AT);
        Map<Place, Instant> last = new HashMap<>();
        dsl.select(OCCURRENCE.PLAN_ID, OCCURRENCE.EQUIPMENT_ID, done)
                .from(OCCURRENCE)
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                .where(Ids.among(OCCURRENCE.PLAN_ID, plans))
                .groupBy(OCCURRENCE.PLAN_ID, OCCURRENCE.EQUIPMENT_ID)
                .forEach(row -> put(last, new Place(row.value1(), row.value2()), row.value3()));
        return last;
    }

    private static void put(Map<Place, Instant> last, Place place, @Nullable Instant done) {
        if (done != null) {
            last.put(place, done);
        }
    }
}
