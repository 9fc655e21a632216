package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.sample.PlanCatalogue.Template;

/// The maintenance plans: one for each kind of preventive work in each line or area, over all machines of the class
/// there.
final class PlanBook {

    /// A plan with what the generator knows about it beside.
    record Preventive(SamplePlan plan, Template template, List<Machine> machines) {

        /// What the work orders of the history say, which were written before plans had tasks.
        String description() {
            List<String> steps = template.steps();
            return IntStream.range(0, steps.size())
                    .mapToObj(i -> (i + 1) + ". " + SampleTasks.text(steps.get(i)))
                    .collect(Collectors.joining("\n"));
        }
    }

    private PlanBook() {}

    static List<Preventive> write(List<Machine> machines, PartShelf shelf, long seed, LocalDate from) {
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
                SamplePlan plan = plan(template, place.getKey(), place.getValue(), shelf, from, dice);
                plans.add(new Preventive(plan, template, place.getValue()));
            }
        }
        return plans;
    }

    private static SamplePlan plan(
            Template template, String place, List<Machine> machines, PartShelf shelf, LocalDate from, Dice dice) {
        boolean statutory =
                template.classCode().equals("BOI") || template.title().startsWith("Safety");
        PlanExtras extras = PlanExtras.of(template, place);
        var timing = new TimingFields(
                template.cadence().rule(),
                template.cadence()
                        .anchor(PlantDays.officeDayFrom(
                                from.plusDays(dice.between(1, template.cadence().length())))),
                extras.meter(),
                null,
                Combination.ANY,
                template.floating() ? PlanBasis.COMPLETED : PlanBasis.SCHEDULED,
                null,
                WorkingDayShift.NONE,
                null,
                template.leadDays(),
                false,
                statutory);
        var work = new SamplePlan.Work(
                template.title(),
                null,
                statutory ? 2 : 3,
                template.craft().label(),
                BigDecimal.valueOf(Math.round(template.hours() * 100), 2),
                SampleTasks.of(template.steps()),
                parts(template, shelf));
        return new SamplePlan(
                "PM-" + place + "-" + template.classCode() + "-" + template.code(),
                template.title() + " " + place,
                timing,
                extras.family(),
                PlanProduct.WORK_ORDER,
                null,
                work,
                machines.stream().map(Machine::tag).toList());
    }

    /// One pack of the first part that fits, for each machine.
    private static List<SamplePlan.Part> parts(Template template, PartShelf shelf) {
        return shelf.fitting(template.part(), template.classCode()).stream()
                .limit(1)
                .map(shelf.parts()::get)
                .map(part -> new SamplePlan.Part(part.partNo(), Quantity.of(1)))
                .toList();
    }
}
