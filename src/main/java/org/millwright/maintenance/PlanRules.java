package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.recurrence.Recurrence;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRules;
import org.millwright.workorder.WorkOrderType;

/// What is wrong with a maintenance plan as entered; that a code is unique only the store can tell.
public final class PlanRules {

    /// A year: a plan that far ahead is a budget, not work.
    public static final int MOST_LEAD_DAYS = 365;

    public static final int LONGEST_METER_NAME = 80;
    public static final int LONGEST_POINT_NAME = 200;
    private static final int HUNDRED = 100;
    private static final BigDecimal MOST_LIFE = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_UNITS = new BigDecimal("1000000000");

    private PlanRules() {}

    public static Checks check(PlanFields plan) {
        var checks = new Checks().text("code", plan.code(), 30).text("name", plan.name(), 200);
        timing(plan.timing(), checks);
        checks.require(!plan.equipmentIds().isEmpty(), "equipmentIds", "maintenance.refused.no-machine");
        plan.meterFrom()
                .values()
                .forEach(life -> checks.require(
                        life.signum() >= 0 && life.compareTo(MOST_LIFE) < 0,
                        "equipmentIds",
                        "maintenance.refused.meter-from"));
        switch (plan.job().product()) {
            case WORK_ORDER -> workOrder(plan.job(), checks);
            case ROUND -> checks.require(plan.job().roundId() != null, "roundId", "check.required");
        }
        return checks;
    }

    /// What is wrong with the timing alone, as it is asked while somebody types.
    public static Checks check(TimingFields timing) {
        var checks = new Checks();
        timing(timing, checks);
        return checks;
    }

    private static void timing(TimingFields timing, Checks checks) {
        checks.require(timing.anchorOn() != null, "anchorOn", "check.required")
                .date("anchorOn", timing.anchorOn())
                .require(
                        timing.leadDays() >= 0 && timing.leadDays() <= MOST_LEAD_DAYS,
                        "leadDays",
                        "maintenance.refused.lead-days",
                        MOST_LEAD_DAYS)
                .require(
                        timing.hasRule() || timing.meter() != null || timing.condition() != null,
                        Recurrence.FIELD,
                        "maintenance.refused.no-trigger");
        Recurrence rule = null;
        if (timing.hasRule()) {
            Outcome<Recurrence> read = Recurrence.parse(timing.recurrence());
            read.violations().forEach(checks::add);
            rule = read.isDone() ? read.orThrow() : null;
        }
        triggers(timing, checks);
        if (rule != null) {
            recurrence(rule, timing, checks);
        }
        shiftRule(timing, checks);
        if (checks.ok()) {
            checks.require(hasDate(timing), "season", "maintenance.refused.season-without-date");
        }
    }

    private static void triggers(TimingFields timing, Checks checks) {
        MeterTrigger meter = timing.meter();
        if (meter != null) {
            checks.text("meter", meter.meter(), LONGEST_METER_NAME)
                    .positive("meterEvery", meter.every())
                    .notNegative("meterAhead", meter.ahead())
                    .require(meter.every().compareTo(MOST_UNITS) < 0, "meterEvery", "maintenance.refused.units")
                    .require(
                            meter.ahead().compareTo(meter.every()) < 0,
                            "meterAhead",
                            "maintenance.refused.ahead",
                            meter.every());
        }
        ConditionTrigger condition = timing.condition();
        if (condition != null) {
            checks.text("checkPoint", condition.checkPoint(), LONGEST_POINT_NAME);
        }
    }

    private static void recurrence(Recurrence rule, TimingFields timing, Checks checks) {
        var anchor = timing.anchorOn();
        if (anchor != null) {
            checks.require(rule.first(anchor).isPresent(), "anchorOn", "maintenance.refused.no-date", anchor);
        }
        boolean alone = timing.meter() == null && timing.condition() == null;
        checks.require(
                (timing.basis() == PlanBasis.SCHEDULED && alone) || rule.count() == null,
                Recurrence.FIELD,
                "maintenance.refused.count-floating");
    }

    private static void shiftRule(TimingFields timing, Checks checks) {
        ShiftRule shift = timing.shiftRule();
        if (shift == null) {
            return;
        }
        checks.require(
                        shift.percent() >= 1 && shift.percent() <= HUNDRED,
                        "shiftPercent",
                        "maintenance.refused.percent")
                .require(
                        shift.tolerancePercent() >= 0 && shift.tolerancePercent() <= HUNDRED,
                        "shiftTolerance",
                        "maintenance.refused.percent")
                .require(timing.basis() == PlanBasis.SCHEDULED, "shiftPercent", "maintenance.refused.shift-floating")
                .require(
                        timing.meter() == null && timing.condition() == null && byInterval(timing.recurrence()),
                        "shiftPercent",
                        "maintenance.refused.shift-weekday");
    }

    /// A last Friday moved by a week is none.
    private static boolean byInterval(@Nullable String recurrence) {
        return Recurrence.parse(recurrence).isDone()
                && Recurrence.parse(recurrence).orThrow().isPlainInterval();
    }

    /// Whether the season leaves the plan any date at all.
    private static boolean hasDate(TimingFields timing) {
        PlanTiming read = timing.timing();
        LocalDate anchor = read.anchor();
        if (read.days().season() == null || !read.triggers().byCalendarOnly()) {
            return true;
        }
        return !Scheduling.nextDates(read, anchor, 1).isEmpty();
    }

    /// The work orders of a plan obey the same rules as one entered by hand.
    private static void workOrder(PlanJob job, Checks checks) {
        JobPlanRules.check(job.job(), checks);
        var order = new WorkOrderFields(
                job.workTitle() == null ? "" : job.workTitle(),
                job.workDescription(),
                0,
                WorkOrderType.PREVENTIVE,
                job.priority(),
                null,
                null,
                job.craft(),
                job.plannedHours(),
                null,
                null,
                null,
                null);
        WorkOrderRules.check(order)
                .violations()
                .forEach(violation -> checks.add(new Violation(field(violation.field()), violation.message())));
    }

    private static String field(String orderField) {
        return switch (orderField) {
            case "title" -> "workTitle";
            case "description" -> "workDescription";
            default -> orderField;
        };
    }
}
