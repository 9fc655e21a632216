package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.Combination;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanRules;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;

/// When a plan falls due, as a sentence of triggers. What is needed seldom is folded away until somebody asks for it,
/// or the plan has it; what cannot be is refused while it is typed.
final class TimingForm {

    private final Kit kit;
    private final FormPane form;
    private final RuleEntry rule;
    private final MeterEntry meter;
    private final ConditionEntry condition;
    private final ChoiceEntry<Combination> combination;
    private final DateEntry anchor;
    private final ChoiceEntry<PlanBasis> basis;
    private final NumberEntry<Integer> lead;
    private final ChoiceEntry<WorkingDayShift> shift;
    private final SeasonEntry season;
    private final LateEntry late;
    private final CheckEntry severalOpen;
    private final CheckEntry statutory;
    private final FamilyEntry family;
    private final FlowPane triggers = new FlowPane(8, 4);
    private final Button byCalendar;
    private final Button byMeter;
    private final Button byPoint;
    private final Button more = new Button();
    private final Map<FormField<?>, String> said = new HashMap<>();
    private boolean unfolded;
    private boolean filling;
    private Runnable changed = () -> {};

    TimingForm(Kit kit, FormPane form, PlansModel model, MachinesEntry machines) {
        this.kit = kit;
        this.form = form;
        rule = new RuleEntry(kit);
        rule.required();
        meter = new MeterEntry(kit, () -> model.meters(machines.machines()));
        condition = new ConditionEntry(kit, () -> model.points(machines.machines()));
        combination = ChoiceEntry.of(kit, "combination", "plans.field.combination", List.of(Combination.values()));
        anchor = new DateEntry(kit, "anchorOn", "plans.field.anchor");
        anchor.required();
        basis = ChoiceEntry.of(kit, "basis", "plans.field.basis", List.of(PlanBasis.values()));
        lead = NumberEntry.integer(kit, "leadDays", "plans.field.lead");
        shift = ChoiceEntry.of(kit, "shift", "plans.field.shift", List.of(WorkingDayShift.values()));
        season = new SeasonEntry(kit);
        late = new LateEntry(kit);
        severalOpen = new CheckEntry(kit, "severalOpen", "plans.field.several");
        severalOpen.wide();
        statutory = new CheckEntry(kit, "statutory", "plans.field.statutory");
        statutory.wide();
        family = new FamilyEntry(kit);
        byCalendar = adds("by-calendar", "plans.add.calendar", rule);
        byMeter = adds("by-meter", "plans.add.meter", meter);
        byPoint = adds("by-point", "plans.add.point", condition);
        triggers.prefWrapLengthProperty().bind(triggers.widthProperty());
        more.setId("more");
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> unfold(!unfolded));
        for (FormField<?> field : fields()) {
            field.onChange(this::edited);
        }
    }

    /// Lays the fields out in the form: the triggers, what is seen at once, and what is folded away.
    ///
    /// @param beside stands beside the lead time
    /// @param dates the next dates, under the triggers
    void layOut(FormField<?> beside, Node dates) {
        form.add(anchor, basis, lead, beside, rule, meter, condition, combination)
                .with(triggers)
                .with(dates)
                .with(more)
                .add(shift, season, late, severalOpen, statutory, family);
        arrange();
    }

    private List<FormField<?>> fields() {
        return List.of(
                rule,
                meter,
                condition,
                combination,
                anchor,
                basis,
                lead,
                shift,
                season,
                late,
                severalOpen,
                statutory,
                family);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    MeterEntry meter() {
        return meter;
    }

    FamilyEntry family() {
        return family;
    }

    void show(TimingFields fields, @Nullable FamilyRank place) {
        filling = true;
        String calendar = fields.recurrence();
        rule.value(calendar == null || calendar.isBlank() ? null : calendar);
        meter.value(fields.meter());
        condition.value(fields.condition());
        combination.value(fields.combination());
        anchor.value(fields.anchorOn());
        basis.value(fields.basis());
        lead.value(fields.leadDays());
        shift.value(fields.shift());
        season.value(fields.season());
        late.value(fields.shiftRule());
        severalOpen.value(fields.severalOpen());
        statutory.value(fields.statutory());
        family.value(place);
        filling = false;
        unfold(isUnusual());
        edited();
    }

    private boolean isUnusual() {
        return shift.value() != WorkingDayShift.NONE
                || season.isPresent()
                || late.isPresent()
                || severalOpen.value()
                || statutory.value()
                || family.isPresent();
    }

    TimingFields read() {
        return new TimingFields(
                rule.value(),
                anchor.value(),
                meter.value(),
                condition.value(),
                Objects.requireNonNullElse(combination.value(), Combination.ANY),
                Objects.requireNonNullElse(basis.value(), PlanBasis.SCHEDULED),
                late.isDisabled() ? null : late.value(),
                Objects.requireNonNullElse(shift.value(), WorkingDayShift.NONE),
                season.value(),
                Objects.requireNonNullElse(lead.value(), 0),
                severalOpen.value(),
                statutory.value());
    }

    @Nullable
    FamilyRank readFamily() {
        return family.value();
    }

    /// Whether all that is there can be read.
    boolean isReadable() {
        return anchor.value() != null && parts().stream().allMatch(part -> !part.isPresent() || part.value() != null);
    }

    private List<SentenceEntry<?>> parts() {
        return List.of(rule, meter, condition, season, late);
    }

    /// The field at which a refusal stands; empty for one that is out of sight.
    String place(String field) {
        return switch (field) {
            case "meterEvery", "meterAhead" -> "meter";
            case "shiftTolerance" -> "shiftPercent";
            case "familyRank" -> "family";
            case "recurrence" -> rule.isPresent() ? field : "";
            default -> field;
        };
    }

    private void edited() {
        if (filling) {
            return;
        }
        arrange();
        refuse();
        lead.unit(kit.text("plans.unit.days", Objects.requireNonNullElse(lead.value(), 0)));
        changed.run();
    }

    /// Says at each field what is wrong with what has been typed there; what is still missing is said when it is saved.
    private void refuse() {
        said.forEach((field, text) -> {
            if (text.equals(field.complaint())) {
                field.complain(null);
            }
        });
        said.clear();
        for (Violation violation : PlanRules.check(read()).violations()) {
            String name = place(violation.field());
            fields().stream()
                    .filter(field -> field.name().equals(name) && field.value() != null && field.complaint() == null)
                    .forEach(field -> {
                        field.complain(kit.messages().text(violation));
                        said.put(field, Objects.requireNonNullElse(field.complaint(), ""));
                    });
        }
    }

    private void arrange() {
        List<Button> absent = new ArrayList<>();
        int there = 0;
        Map<SentenceEntry<?>, Button> buttons = Map.of(rule, byCalendar, meter, byMeter, condition, byPoint);
        for (SentenceEntry<?> part : List.<SentenceEntry<?>>of(rule, meter, condition)) {
            form.show(part.isPresent(), part);
            if (part.isPresent()) {
                there++;
            } else {
                absent.add(Objects.requireNonNull(buttons.get(part)));
            }
        }
        form.show(there > 1, combination);
        form.show(!absent.isEmpty(), triggers);
        if (!triggers.getChildren().equals(absent)) {
            triggers.getChildren().setAll(absent);
        }
        late.applies(late.isPresent() || movesOn());
        form.show(unfolded, shift, season, late, severalOpen, statutory, family);
    }

    /// Whether late work can move the next dates: of a fixed plan by a plain interval.
    private boolean movesOn() {
        String text = rule.value();
        return basis.value() == PlanBasis.SCHEDULED
                && !meter.isPresent()
                && !condition.isPresent()
                && text != null
                && Recurrence.parse(text).isDone()
                && Recurrence.parse(text).orThrow().isPlainInterval();
    }

    private void unfold(boolean open) {
        unfolded = open;
        more.setText(kit.text(open ? "plans.less" : "plans.more"));
        more.setGraphic(new FontIcon(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        boolean focused = more.isFocused();
        arrange();
        if (focused) {
            more.requestFocus();
        }
    }

    private Button adds(String id, String key, SentenceEntry<?> part) {
        var button = new Button(kit.text(key), new FontIcon(Feather.PLUS));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> part.begin());
        return button;
    }
}
