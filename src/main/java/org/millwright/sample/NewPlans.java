package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.Season;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;

/// Plans that the planner has only just written: none of their dates has passed. They show what a plan can do besides
/// coming round: a season over the turn of the year, working days, a check point beyond its limit, the law.
final class NewPlans {

    // class | code | rule | season | outside it | working days | check point | by law | craft | hours | lead days |
    // title | steps
    private static final String ROWS = """
        CTW | F | FREQ=WEEKLY;INTERVAL=2 | --11-01/--03-31 | SKIP | FOLLOWING | - | - | U | 0.5 | 5 | Frost check cooling tower | Check basin heater; Check trace heating of the make-up line; Measure basin temperature [°C 4..*]
        CHL | S | FREQ=MONTHLY;BYDAY=-1FR | --04-01/--09-30 | DEFER | NONE | - | - | U | 1.5 | 7 | Condenser cleaning in summer | Lock out the fans; Clean the condenser; Check fan belts
        DOR | F | FREQ=MONTHLY;BYMONTHDAY=-1 | - | - | PRECEDING | - | Y | E | 0.25 | 7 | Fire door check | Test closing on alarm; Check the release; Sign the log
        DRY | C | - | - | - | NONE | Pressure dew point | - | U | 1.5 | 0 | Dryer service on a high dew point | Lock out and vent the dryer; Check the drain; Clean the condenser; Measure dew point after the restart [°C *..5]
        """;

    private static final int BEGINS_IN_DAYS = 3;

    private NewPlans() {}

    static List<SamplePlan> write(List<Machine> machines, LocalDate today) {
        var plans = new ArrayList<SamplePlan>();
        for (List<String> row : Rows.of(13, ROWS).rows()) {
            var places = new LinkedHashMap<String, List<Machine>>();
            for (Machine machine : machines) {
                if (machine.type().code().equals(row.get(0))) {
                    places.computeIfAbsent(String.valueOf(machine.equipment().parentTag()), _ -> new ArrayList<>())
                            .add(machine);
                }
            }
            for (Map.Entry<String, List<Machine>> place : places.entrySet()) {
                plans.add(plan(row, place.getKey(), place.getValue(), today));
            }
        }
        return plans;
    }

    private static SamplePlan plan(List<String> row, String place, List<Machine> machines, LocalDate today) {
        String title = row.get(11);
        var timing = new TimingFields(
                row.get(2).isEmpty() ? null : row.get(2),
                PlantDays.officeDayFrom(today.plusDays(BEGINS_IN_DAYS)),
                null,
                row.get(6).isEmpty() ? null : new ConditionTrigger(row.get(6), false),
                Combination.ANY,
                row.get(6).isEmpty() ? PlanBasis.SCHEDULED : PlanBasis.COMPLETED,
                null,
                WorkingDayShift.valueOf(row.get(5)),
                season(row.get(3), row.get(4)),
                Integer.parseInt(row.get(10)),
                false,
                row.get(7).equals("Y"));
        var work = new SamplePlan.Work(
                title,
                null,
                timing.statutory() ? 2 : 3,
                Craft.of(row.get(8)).label(),
                new BigDecimal(row.get(9)),
                SampleTasks.of(Rows.split(row.get(12), ";")),
                List.of());
        return new SamplePlan(
                "PM-" + place + "-" + row.get(0) + "-" + row.get(1),
                title + " " + place,
                timing,
                null,
                PlanProduct.WORK_ORDER,
                null,
                work,
                machines.stream().map(Machine::tag).toList());
    }

    private static @Nullable Season season(String days, String outside) {
        if (days.isEmpty()) {
            return null;
        }
        String[] ends = days.split("/", 2);
        return new Season(MonthDay.parse(ends[0]), MonthDay.parse(ends[1]), OutsideSeason.valueOf(outside));
    }
}
