package org.millwright.maintenance.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.Recurrence;
import org.millwright.platform.db.schema.tables.records.MaintenancePlanRecord;

/// Between the row of a plan and what it means.
final class PlanRecords {

    private PlanRecords() {}

    /// The rule is written as {@link Recurrence} writes it; what belongs to the other product is left out.
    static void fill(MaintenancePlanRecord record, PlanFields fields) {
        boolean round = fields.product() == PlanProduct.ROUND;
        record.setCode(fields.code().strip())
                .setName(fields.name().strip())
                .setProduct(fields.product().name())
                .setRecurrence(Recurrence.parse(fields.recurrence()).orThrow().text())
                .setAnchorOn(fields.anchorOn())
                .setBasis(fields.basis().name())
                .setLeadDays(fields.leadDays())
                .setRoundId(round ? fields.roundId() : null)
                .setWorkTitle(round ? null : text(fields.workTitle()))
                .setWorkDescription(round ? null : text(fields.workDescription()))
                .setPriority(fields.priority())
                .setCraft(round ? null : text(fields.craft()))
                .setPlannedHours(round ? null : fields.plannedHours())
                .setActive(fields.active());
    }

    static PlanFields fields(MaintenancePlanRecord record, List<Long> equipmentIds) {
        return new PlanFields(
                record.getCode(),
                record.getName(),
                PlanProduct.valueOf(record.getProduct()),
                record.getRecurrence(),
                record.getAnchorOn(),
                PlanBasis.valueOf(record.getBasis()),
                record.getLeadDays(),
                record.getRoundId(),
                record.getWorkTitle(),
                record.getWorkDescription(),
                record.getPriority(),
                record.getCraft(),
                record.getPlannedHours(),
                record.getActive(),
                equipmentIds);
    }

    static PlanTiming timing(MaintenancePlanRecord record) {
        return new PlanTiming(
                Recurrence.parse(record.getRecurrence()).orThrow(),
                record.getAnchorOn(),
                PlanBasis.valueOf(record.getBasis()),
                record.getLeadDays());
    }

    static Availability availability(String equipmentStatus) {
        return switch (EquipmentStatus.valueOf(equipmentStatus)) {
            case IN_SERVICE, STANDBY, DOWN -> Availability.RUNNING;
            case OUT_OF_SERVICE -> Availability.OUT_OF_SERVICE;
            case RETIRED -> Availability.RETIRED;
        };
    }

    private static @Nullable String text(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : entered.strip();
    }
}
