package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundRules;
import org.millwright.kernel.Violation;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.OrderedEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;

/// Edits one check point of a round; what is wrong is said while it is typed.
final class PointForm implements OrderedEntry.Editor<PointDraft> {

    private static final int DECIMALS = 6;
    private static final long NO_MACHINE = 0;

    private final Kit kit;
    private final TextEntry name;
    private final EntityPicker machine;
    private final ChoiceEntry<CheckPointKind> kind;
    private final EntityPicker meter;
    private final TextEntry unit;
    private final NumberEntry<BigDecimal> lowAlarm;
    private final NumberEntry<BigDecimal> lowWarning;
    private final NumberEntry<BigDecimal> highWarning;
    private final NumberEntry<BigDecimal> highAlarm;
    private final TextEntry choices;
    private final TextEntry instruction;
    private final CheckEntry active;
    private final FormPane pane;
    private final Runnable changed;
    private @Nullable PointDraft shown;
    private boolean filling;
    /// Whose meters are offered.
    private volatile long machineId;

    /// @param changed runs after each change by the user
    PointForm(
            Kit kit,
            Function<String, List<Picked>> machines,
            BiFunction<Long, String, List<Picked>> meters,
            Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        name = TextEntry.line(kit, "name", "rounds.field.point");
        name.required().wide();
        machine = new EntityPicker(kit, "equipmentId", "rounds.field.machine", machines);
        machine.required();
        kind = ChoiceEntry.of(kit, "kind", "rounds.field.kind", List.of(CheckPointKind.values()));
        meter = new EntityPicker(kit, "meterId", "rounds.field.meter", text -> meters.apply(machineId, text));
        meter.required();
        unit = TextEntry.line(kit, "unit", "rounds.field.unit");
        lowAlarm = limit("lowAlarm", "rounds.field.low-alarm");
        lowWarning = limit("lowWarning", "rounds.field.low-warning");
        highWarning = limit("highWarning", "rounds.field.high-warning");
        highAlarm = limit("highAlarm", "rounds.field.high-alarm");
        choices = TextEntry.lines(kit, "choices", "rounds.field.choices").prompt("rounds.choices-prompt");
        instruction = TextEntry.lines(kit, "instruction", "rounds.field.instruction");
        active = new CheckEntry(kit, "active", "rounds.field.point-active");
        pane = new FormPane(kit)
                .add(
                        name,
                        machine,
                        kind,
                        unit,
                        meter,
                        active,
                        lowAlarm,
                        lowWarning,
                        highWarning,
                        highAlarm,
                        choices,
                        instruction);
        unit.onChange(this::showUnit);
        pane.fields().forEach(field -> field.onChange(this::changed));
        show(null);
    }

    private NumberEntry<BigDecimal> limit(String field, String label) {
        return NumberEntry.decimal(kit, field, label, DECIMALS);
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    /// To the first field that is wrong, with what is wrong in each.
    @Override
    public void focusWrong() {
        complain();
        pane.focusWrong();
    }

    @Override
    public void show(@Nullable PointDraft draft) {
        filling = true;
        shown = draft;
        if (draft != null) {
            CheckPointFields fields = draft.fields();
            name.value(fields.name());
            machine.value(draft.machine());
            kind.value(fields.kind());
            meter.value(draft.meter());
            unit.value(fields.unit());
            lowAlarm.value(fields.limits().lowAlarm());
            lowWarning.value(fields.limits().lowWarning());
            highWarning.value(fields.limits().highWarning());
            highAlarm.value(fields.limits().highAlarm());
            choices.value(fields.question().choices().text());
            instruction.value(fields.instruction());
            active.value(fields.active());
        }
        pane.setDisable(draft == null);
        filling = false;
        arrange();
    }

    /// The point as it stands in the fields; none when no point is shown.
    @Override
    public @Nullable PointDraft draft() {
        PointDraft before = shown;
        if (before == null) {
            return null;
        }
        Picked picked = machine.value();
        return new PointDraft(
                new CheckPointFields(
                        before.fields().id(),
                        Objects.requireNonNullElse(name.value(), ""),
                        picked == null ? null : picked.id(),
                        question(),
                        instruction.value(),
                        active.value()),
                picked,
                kind.value() == CheckPointKind.METER ? meter.value() : null);
    }

    private Question question() {
        CheckPointKind asked = Objects.requireNonNullElse(kind.value(), CheckPointKind.PASS_FAIL);
        String lines = choices.value();
        var limits = asked.isMeasured()
                ? new Limits(lowAlarm.value(), lowWarning.value(), highWarning.value(), highAlarm.value())
                : Limits.NONE;
        return new Question(
                asked,
                asked == CheckPointKind.METER ? unitOfMeter() : asked.isMeasured() ? unit.value() : null,
                limits,
                asked == CheckPointKind.CHOICE && lines != null ? Choices.read(lines) : Choices.NONE,
                asked == CheckPointKind.METER && meter.value() != null
                        ? meter.value().id()
                        : null);
    }

    /// Whether each field can be read.
    @Override
    public boolean isReadable() {
        return shown == null
                || pane.fields().stream()
                        .filter(field -> !field.isDisabled())
                        .filter(field -> field instanceof NumberEntry<?>)
                        .allMatch(FormField::check);
    }

    private void changed() {
        if (!filling && shown != null) {
            arrange();
            complain();
            changed.run();
        }
    }

    private void arrange() {
        CheckPointKind asked = Objects.requireNonNullElse(kind.value(), CheckPointKind.PASS_FAIL);
        Picked of = machine.value();
        machineId = of == null ? NO_MACHINE : of.id();
        offer(unit, asked == CheckPointKind.NUMBER);
        offer(meter, asked == CheckPointKind.METER);
        for (FormField<?> field : List.of(lowAlarm, lowWarning, highWarning, highAlarm)) {
            offer(field, asked.isMeasured());
        }
        offer(choices, asked == CheckPointKind.CHOICE);
    }

    private @Nullable String unitOfMeter() {
        Picked picked = meter.value();
        return picked == null ? null : picked.name();
    }

    /// What does not apply leaves no gap: the limits stand two by two.
    private void offer(FormField<?> field, boolean wanted) {
        field.setDisable(!wanted);
        pane.show(wanted, field);
    }

    private void showUnit() {
        String name = Objects.requireNonNullElse(unit.value(), "");
        List.of(lowAlarm, lowWarning, highWarning, highAlarm).forEach(limit -> limit.unit(name));
    }

    private void complain() {
        PointDraft draft = draft();
        if (draft == null) {
            return;
        }
        Map<String, String> reasons = new HashMap<>();
        for (Violation violation : RoundRules.check(draft.fields()).violations()) {
            reasons.putIfAbsent(violation.field(), kit.messages().text(violation));
        }
        for (FormField<?> field : pane.fields()) {
            if (field instanceof NumberEntry<?> && !field.check()) {
                continue;
            }
            field.complain(reasons.get(field.name()));
        }
    }
}
