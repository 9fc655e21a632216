package org.millwright.maintenance.store;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.PlannedMachine;
import org.millwright.maintenance.Season;
import org.millwright.maintenance.ShiftRule;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.platform.db.schema.tables.records.MaintenancePlanRecord;
import org.millwright.recurrence.Recurrence;
import org.millwright.workorder.JobPlan;

/// Between the row of a plan and what it means.
final class PlanRecords {

    private PlanRecords() {}

    /// The rule is written as {@link Recurrence} writes it; what belongs to the other product is left out.
    static void fill(MaintenancePlanRecord record, PlanFields fields) {
        record.setCode(fields.code().strip()).setName(fields.name().strip()).setActive(fields.active());
        timing(record, fields.timing());
        job(record, fields.job());
        FamilyRank family = fields.family();
        record.setFamilyId(family == null ? null : family.familyId())
                .setFamilyRank(family == null ? null : family.rank());
    }

    private static void timing(MaintenancePlanRecord record, TimingFields fields) {
        Recurrence rule = fields.timing().triggers().recurrence();
        MeterTrigger meter = fields.meter();
        ConditionTrigger condition = fields.condition();
        ShiftRule shift = fields.shiftRule();
        Season season = fields.season();
        record.setRecurrence(rule == null ? null : rule.text())
                .setAnchorOn(fields.anchorOn())
                .setMeter(meter == null ? null : meter.meter().strip())
                .setMeterEvery(meter == null ? null : meter.every())
                .setMeterAhead(meter == null ? null : meter.ahead())
                .setCheckPoint(condition == null ? null : condition.checkPoint().strip())
                .setCheckPointAlarm(condition == null ? null : condition.alarm())
                .setCombination(fields.combination().name())
                .setBasis(fields.basis().name())
                .setShiftPercent(shift == null ? null : shift.percent())
                .setShiftTolerance(shift == null ? null : shift.tolerancePercent())
                .setWorkingDayShift(fields.shift().name())
                .setSeasonFirst(season == null ? null : season.first().toString())
                .setSeasonLast(season == null ? null : season.last().toString())
                .setSeasonOutside(season == null ? null : season.outside().name())
                .setLeadDays(fields.leadDays())
                .setSeveralOpen(fields.severalOpen())
                .setStatutory(fields.statutory());
    }

    private static void job(MaintenancePlanRecord record, PlanJob job) {
        boolean round = job.product() == PlanProduct.ROUND;
        record.setProduct(job.product().name())
                .setRoundId(round ? job.roundId() : null)
                .setWorkTitle(round ? null : text(job.workTitle()))
                .setWorkDescription(round ? null : text(job.workDescription()))
                .setPriority(job.priority())
                .setCraft(round ? null : text(job.craft()))
                .setPlannedHours(round ? null : job.plannedHours());
    }

    static PlanFields fields(MaintenancePlanRecord record, JobPlan job, List<PlannedMachine> machines) {
        return new PlanFields(
                record.getCode(),
                record.getName(),
                timingFields(record),
                new PlanJob(
                        PlanProduct.valueOf(record.getProduct()),
                        record.getRoundId(),
                        record.getWorkTitle(),
                        record.getWorkDescription(),
                        record.getPriority(),
                        record.getCraft(),
                        record.getPlannedHours(),
                        job),
                record.getFamilyId() == null ? null : new FamilyRank(record.getFamilyId(), record.getFamilyRank()),
                record.getActive(),
                machines.stream().map(PlannedMachine::equipmentId).toList(),
                meterFrom(machines));
    }

    private static Map<Long, BigDecimal> meterFrom(List<PlannedMachine> machines) {
        Map<Long, BigDecimal> from = new HashMap<>();
        for (PlannedMachine machine : machines) {
            BigDecimal life = machine.meterFrom();
            if (life != null) {
                from.put(machine.equipmentId(), life);
            }
        }
        return from;
    }

    private static TimingFields timingFields(MaintenancePlanRecord record) {
        return new TimingFields(
                record.getRecurrence(),
                record.getAnchorOn(),
                record.getMeter() == null
                        ? null
                        : new MeterTrigger(record.getMeter(), record.getMeterEvery(), record.getMeterAhead()),
                record.getCheckPoint() == null
                        ? null
                        : new ConditionTrigger(record.getCheckPoint(), record.getCheckPointAlarm()),
                Combination.valueOf(record.getCombination()),
                PlanBasis.valueOf(record.getBasis()),
                record.getShiftPercent() == null
                        ? null
                        : new ShiftRule(record.getShiftPercent(), record.getShiftTolerance()),
                WorkingDayShift.valueOf(record.getWorkingDayShift()),
                record.getSeasonFirst() == null
                        ? null
                        : new Season(
                                MonthDay.parse(record.getSeasonFirst()),
                                MonthDay.parse(record.getSeasonLast()),
                                OutsideSeason.valueOf(record.getSeasonOutside())),
                record.getLeadDays(),
                record.getSeveralOpen(),
                record.getStatutory());
    }

    static PlanTiming timing(MaintenancePlanRecord record) {
        return timingFields(record).timing();
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
