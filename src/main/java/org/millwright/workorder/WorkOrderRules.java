package org.millwright.workorder;

import java.math.BigDecimal;
import org.millwright.kernel.Checks;

/// What is wrong with a work order as entered.
public final class WorkOrderRules {

    public static final int HIGHEST_PRIORITY = 1;
    public static final int LOWEST_PRIORITY = 4;
    public static final BigDecimal MOST_PLANNED_HOURS = BigDecimal.valueOf(9999);
    public static final int PLANNED_HOURS_SCALE = 2;

    /// A year: what stands longer is out of service, not down.
    public static final int MOST_DOWNTIME_MINUTES = 366 * 24 * 60;

    private WorkOrderRules() {}

    public static Checks check(WorkOrderFields order) {
        var checks = new Checks()
                .text("title", order.title(), 200)
                .optionalText("description", order.description(), 10_000)
                .require(
                        order.priority() >= HIGHEST_PRIORITY && order.priority() <= LOWEST_PRIORITY,
                        "priority",
                        "workorder.refused.priority",
                        HIGHEST_PRIORITY,
                        LOWEST_PRIORITY)
                .date("dueOn", order.dueOn())
                .optionalText("craft", order.craft(), 60)
                .optionalText("problem", order.problem(), 200)
                .optionalText("cause", order.cause(), 200)
                .optionalText("remedy", order.remedy(), 200);
        BigDecimal hours = order.plannedHours();
        if (hours != null) {
            checks.notNegative("plannedHours", hours)
                    .require(
                            hours.compareTo(MOST_PLANNED_HOURS) <= 0,
                            "plannedHours",
                            "workorder.refused.planned-hours",
                            MOST_PLANNED_HOURS)
                    .require(
                            hours.stripTrailingZeros().scale() <= PLANNED_HOURS_SCALE,
                            "plannedHours",
                            "workorder.refused.decimals",
                            PLANNED_HOURS_SCALE);
        }
        Integer downtime = order.downtimeMinutes();
        if (downtime != null) {
            checks.require(
                    downtime >= 0 && downtime <= MOST_DOWNTIME_MINUTES,
                    "downtimeMinutes",
                    "workorder.refused.downtime",
                    MOST_DOWNTIME_MINUTES);
        }
        return checks;
    }
}
