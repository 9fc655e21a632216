package org.millwright.maintenance;

import org.millwright.kernel.Checks;
import org.millwright.kernel.Violation;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRules;
import org.millwright.workorder.WorkOrderType;

/// What is wrong with a maintenance plan as entered; that a code is unique only the store can tell.
public final class PlanRules {

    /// A year: a plan that far ahead is a budget, not work.
    public static final int MOST_LEAD_DAYS = 365;

    private PlanRules() {}

    public static Checks check(PlanFields plan) {
        var checks = new Checks()
                .text("code", plan.code(), 30)
                .text("name", plan.name(), 200)
                .require(plan.anchorOn() != null, "anchorOn", "check.required")
                .date("anchorOn", plan.anchorOn())
                .require(
                        plan.leadDays() >= 0 && plan.leadDays() <= MOST_LEAD_DAYS,
                        "leadDays",
                        "maintenance.refused.lead-days",
                        MOST_LEAD_DAYS)
                .require(!plan.equipmentIds().isEmpty(), "equipmentIds", "maintenance.refused.no-machine");
        Recurrence.parse(plan.recurrence())
                .handle(rule -> recurrence(rule, plan, checks), violations -> violations.forEach(checks::add));
        switch (plan.product()) {
            case WORK_ORDER -> workOrder(plan, checks);
            case ROUND -> checks.require(plan.roundId() != null, "roundId", "check.required");
        }
        return checks;
    }

    private static void recurrence(Recurrence rule, PlanFields plan, Checks checks) {
        var anchor = plan.anchorOn();
        if (anchor != null) {
            checks.require(rule.first(anchor).isPresent(), "anchorOn", "maintenance.refused.no-date", anchor);
        }
        checks.require(
                plan.basis() == PlanBasis.SCHEDULED || rule.count() == null,
                RecurrenceText.FIELD,
                "maintenance.refused.count-floating");
    }

    /// The work orders of a plan obey the same rules as one entered by hand.
    private static void workOrder(PlanFields plan, Checks checks) {
        var order = new WorkOrderFields(
                plan.workTitle() == null ? "" : plan.workTitle(),
                plan.workDescription(),
                0,
                WorkOrderType.PREVENTIVE,
                plan.priority(),
                null,
                null,
                plan.craft(),
                plan.plannedHours(),
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
