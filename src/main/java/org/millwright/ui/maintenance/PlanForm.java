package org.millwright.ui.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlannedMachine;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.app.PlanQueries.Example;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.WorkOrderRules;

/// Edits a plan: what falls due, by which rule, on which machines, and what it makes. The next dates follow the rule as
/// it is typed.
final class PlanForm {

    /// @param seen the plan that was changed; none for a new one
    private record Edit(@Nullable PlanDetail seen, PlanFields fields) {}

    /// What has to be read anew for the dates; how often the meter falls due has not.
    private record Asked(
            List<Long> machines,
            @Nullable String meter,
            @Nullable ConditionTrigger condition) {

        static Asked of(List<Picked> machines, TimingFields fields) {
            MeterTrigger meter = fields.meter();
            return new Asked(
                    machines.stream().map(Picked::id).toList(),
                    meter == null ? null : meter.meter(),
                    fields.condition());
        }
    }

    private record Found(Example example, List<KnownMeter> meters, int machines) {}

    private static final List<Integer> PRIORITIES = List.of(1, 2, 3, 4);
    private static final int USUAL_PRIORITY = 3;
    private static final double TWO_COLUMNS = 340;

    private final PlansModel model;
    private final Kit kit;
    private final TextEntry code;
    private final TextEntry name;
    private final CheckEntry active;
    private final TimingForm timing;
    private final ChoiceEntry<PlanProduct> product;
    private final EntityPicker round;
    private final TextEntry title;
    private final TextEntry description;
    private final ChoiceEntry<Integer> priority;
    private final TextEntry craft;
    private final NumberEntry<BigDecimal> hours;
    private final MachinesEntry machines;
    private final JobSection job;
    private final UpcomingDates dates;
    private final FormBinder<Edit, Long> binder;
    private final VBox node;
    private final TaskSlot reading = new TaskSlot("what the dates of a plan depend on");
    private final TaskSlot families = new TaskSlot("families of plans");
    private List<OccurrenceRow> settled = List.of();
    private @Nullable PlanDetail shown;
    private @Nullable Asked asked;
    private Example example;

    PlanForm(Kit kit, PlansModel model, Consumer<Long> saved) {
        this.kit = kit;
        this.model = model;
        example = PlansModel.anywhere(kit.today());
        code = TextEntry.line(kit, "code", "plans.field.code");
        code.required();
        name = TextEntry.line(kit, "name", "plans.field.name");
        name.required();
        active = new CheckEntry(kit, "active", "plans.field.active");
        product = ChoiceEntry.of(kit, "product", "plans.field.product", List.of(PlanProduct.values()));
        round = new EntityPicker(kit, "roundId", "plans.field.round", model::searchRounds);
        round.required();
        title = TextEntry.line(kit, "workTitle", "plans.field.title");
        title.required();
        description = TextEntry.lines(kit, "workDescription", "plans.field.description");
        description.wide();
        priority = ChoiceEntry.of(kit, "priority", "plans.field.priority", PRIORITIES, String::valueOf);
        craft = TextEntry.line(kit, "craft", "plans.field.craft");
        hours = NumberEntry.decimal(kit, "plannedHours", "plans.field.hours", WorkOrderRules.PLANNED_HOURS_SCALE)
                .unit(kit.text("plans.unit.hours"));
        machines = new MachinesEntry(kit, model::searchMachines);
        machines.required();
        machines.byClass(model);
        dates = new UpcomingDates(kit);
        var form = new FormPane(kit).twoFrom(TWO_COLUMNS).add(code, name);
        timing = new TimingForm(kit, form, model, machines);
        timing.layOut(active, dates);
        form.section("plans.section.work").add(product, round, title, priority, craft, hours, description, machines);
        job = new JobSection(kit, model, form, this::showHours);
        binder = new FormBinder<>(kit, form, this::read, this::save);
        binder.onSaved(saved)
                .of(new Versions<>(
                        () -> Optional.ofNullable(shown),
                        seen -> model.detail(seen.id()),
                        theirs -> show(theirs, settled)));
        timing.onChange(this::showDates);
        machines.onChange(this::showDates);
        product.onChange(this::showProduct);
        var fields = new VBox(form);
        fields.getStyleClass().add("plan-form");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Node bar = binder.bar();
        bar.getStyleClass().add("at-foot");
        node = new VBox(scroll, bar);
    }

    Node node() {
        return node;
    }

    SaveGuard guard() {
        return binder;
    }

    /// Fills the form with a plan, or empties it for a new one.
    void show(@Nullable PlanDetail detail, List<OccurrenceRow> known) {
        shown = detail;
        settled = known;
        asked = null;
        PlanFields fields = detail == null ? model.fresh(kit.today()) : detail.fields();
        code.value(fields.code());
        name.value(fields.name());
        active.value(fields.active());
        product.value(fields.job().product());
        round.value(
                fields.job().roundId() == null ? null : new Picked(fields.job().roundId(), "", roundName(detail)));
        title.value(fields.job().workTitle());
        description.value(fields.job().workDescription());
        priority.value(fields.job().priority());
        craft.value(fields.job().craft());
        hours.value(fields.job().plannedHours());
        machines.counting(fields.timing().meter() != null, "");
        machines.value(
                detail == null
                        ? List.of()
                        : detail.machines().stream().map(PlanForm::under).toList());
        job.show(fields.job());
        timing.show(fields.timing(), fields.family());
        kit.tasks().load(families, model::families, timing.family()::families);
        binder.clean();
        showDates();
        showProduct();
    }

    void focus() {
        code.requestFocus();
    }

    private Edit read() {
        return new Edit(shown, fields());
    }

    private PlanFields fields() {
        Picked picked = round.value();
        boolean makesWork = product.value() != PlanProduct.ROUND;
        return new PlanFields(
                Objects.requireNonNullElse(code.value(), ""),
                Objects.requireNonNullElse(name.value(), ""),
                timing.read(),
                new PlanJob(
                        Objects.requireNonNullElse(product.value(), PlanProduct.WORK_ORDER),
                        makesWork || picked == null ? null : picked.id(),
                        makesWork ? title.value() : null,
                        description.value(),
                        Objects.requireNonNullElse(priority.value(), USUAL_PRIORITY),
                        craft.value(),
                        hours.value(),
                        makesWork ? job.read() : JobPlan.NOTHING),
                timing.readFamily(),
                active.value(),
                machines.machines().stream().map(Picked::id).toList(),
                meterFrom());
    }

    private Map<Long, BigDecimal> meterFrom() {
        Map<Long, BigDecimal> from = new HashMap<>();
        for (UnderPlan one : machines.value()) {
            BigDecimal life = one.meterFrom();
            if (life != null) {
                from.put(one.machine().id(), life);
            }
        }
        return from;
    }

    private static UnderPlan under(PlannedMachine machine) {
        return new UnderPlan(new Picked(machine.equipmentId(), machine.tag(), machine.name()), machine.meterFrom());
    }

    /// The dates by what is known; then, should they depend on another machine or meter than before, once that is read.
    private void showDates() {
        TimingFields fields = timing.read();
        List<Picked> chosen = machines.machines();
        var wanted = Asked.of(chosen, fields);
        showDates(fields);
        if (!wanted.equals(asked)) {
            asked = wanted;
            kit.tasks().load(reading, () -> find(chosen, fields), found -> {
                example = found.example();
                timing.meter().known(found.meters(), found.machines());
                showDates(timing.read());
            });
        }
    }

    private Found find(List<Picked> chosen, TimingFields fields) {
        List<KnownMeter> meters = model.meters(chosen);
        return new Found(model.example(PlansModel.told(chosen, fields.meter(), meters), fields), meters, chosen.size());
    }

    /// The meter of the machine by which the dates are told counts from what stands beside it.
    private void showDates(TimingFields fields) {
        machines.counting(fields.meter() != null, example.like().unit());
        BigDecimal life = machines.value().stream()
                .filter(under -> under.machine().id() == example.like().equipmentId())
                .findFirst()
                .map(UnderPlan::meterFrom)
                .orElse(null);
        dates.show(
                fields,
                timing.isReadable(),
                example.from(life == null ? null : life.doubleValue()),
                settled(example.like().equipmentId()));
    }

    /// The coming dates on a machine for which nothing is to be done any more.
    private Set<LocalDate> settled(long machine) {
        return settled.stream()
                .filter(row -> row.equipmentId() == machine)
                .map(OccurrenceRow::occurrence)
                .filter(date -> !date.open() && !date.dueOn().isBefore(kit.today()))
                .map(Occurrence::dueOn)
                .collect(Collectors.toSet());
    }

    private Outcome<Long> save(Edit edit) {
        return switch (model.save(edit.seen, edit.fields)) {
            case Outcome.Done<Long> done -> done;
            case Outcome.Refused<Long>(var reasons) ->
                Outcome.refused(reasons.stream()
                        .map(reason -> new Violation(timing.place(reason.field()), reason.message(), reason.asks()))
                        .toList());
        };
    }

    /// The crafts of the job say the hours where there are some.
    private void showHours() {
        hours.setDisable(
                product.value() == PlanProduct.ROUND || !job.read().crafts().isEmpty());
    }

    private void showProduct() {
        boolean makesWork = product.value() != PlanProduct.ROUND;
        round.setDisable(makesWork);
        for (var field : List.of(title, priority, craft, hours)) {
            field.setDisable(!makesWork);
        }
        job.offer(makesWork);
        showHours();
    }

    private static String roundName(@Nullable PlanDetail detail) {
        return detail == null || detail.round() == null ? "" : detail.round();
    }
}
