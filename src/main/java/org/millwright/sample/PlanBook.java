package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.sample.PlanCatalogue.Template;

/// The maintenance plans: one for each kind of preventive work in each line or area, over all machines of the class
/// there.
final class PlanBook {

    /// A plan with what the generator knows about it beside.
    record Preventive(SamplePlan plan, Template template, List<Machine> machines) {}

    private PlanBook() {}

    static List<Preventive> write(List<Machine> machines, long seed, LocalDate from) {
        Dice dice = Dice.of(seed, "plans");
        var plans = new ArrayList<Preventive>();
        for (Template template : PlanCatalogue.all()) {
            var places = new LinkedHashMap<String, List<Machine>>();
            for (Machine machine : machines) {
                if (machine.type().code().equals(template.classCode())) {
                    places.computeIfAbsent(String.valueOf(machine.equipment().parentTag()), place -> new ArrayList<>())
                            .add(machine);
                }
            }
            for (Map.Entry<String, List<Machine>> place : places.entrySet()) {
                SamplePlan plan = plan(template, place.getKey(), place.getValue(), from, dice);
                plans.add(new Preventive(plan, template, place.getValue()));
            }
        }
        return plans;
    }

    private static SamplePlan plan(Template template, String place, List<Machine> machines, LocalDate from, Dice dice) {
        var steps = new StringBuilder();
        for (int i = 0; i < template.steps().size(); i++) {
            steps.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(template.steps().get(i));
        }
        boolean statutory =
                template.classCode().equals("BOI") || template.title().startsWith("Safety");
        return new SamplePlan(
                "PM-" + place + "-" + template.classCode() + "-" + template.code(),
                template.title() + " " + place,
                PlanProduct.WORK_ORDER,
                template.cadence().rule(),
                template.cadence()
                        .anchor(PlantDays.officeDayFrom(
                                from.plusDays(dice.between(1, template.cadence().length())))),
                template.floating() ? PlanBasis.COMPLETED : PlanBasis.SCHEDULED,
                template.leadDays(),
                null,
                template.title(),
                steps.toString(),
                statutory ? 2 : 3,
                template.craft().label(),
                BigDecimal.valueOf(Math.round(template.hours() * 100), 2),
                machines.stream().map(Machine::tag).toList());
    }
}
