package org.millwright.ui.job;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Violation;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormField;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.OrderedEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// Edits one task: what is to be done, and what it asks for; what is wrong is said while it is typed.
public final class TaskForm implements OrderedEntry.Editor<TaskFields> {

    private static final int DECIMALS = 6;
    private static final double TWO_COLUMNS = 340;

    private final Kit kit;
    private final TextEntry text;
    private final ChoiceEntry<TaskKind> kind;
    private final TextEntry unit;
    private final NumberEntry<BigDecimal> low;
    private final NumberEntry<BigDecimal> high;
    private final FormPane pane;
    private final Runnable changed;
    private @Nullable TaskFields shown;
    private boolean filling;

    /// @param changed runs after each change by the user
    public TaskForm(Kit kit, Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        text = TextEntry.line(kit, "text", "job.field.text").prompt("job.text-prompt");
        text.required().wide();
        kind = ChoiceEntry.of(kit, "kind", "job.field.kind", List.of(TaskKind.values()));
        unit = TextEntry.line(kit, "unit", "job.field.unit");
        low = NumberEntry.decimal(kit, "low", "job.field.low", DECIMALS);
        high = NumberEntry.decimal(kit, "high", "job.field.high", DECIMALS);
        pane = new FormPane(kit).twoFrom(TWO_COLUMNS).add(text, kind, unit, low, high);
        unit.onChange(() ->
                List.of(low, high).forEach(limit -> limit.unit(Objects.requireNonNullElse(unit.value(), ""))));
        pane.fields().forEach(field -> field.onChange(this::edited));
        show(null);
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void focus() {
        text.requestFocus();
    }

    @Override
    public void focusWrong() {
        complain();
        pane.focusWrong();
    }

    @Override
    public void show(@Nullable TaskFields task) {
        filling = true;
        shown = task;
        TaskFields fields = task == null ? TaskFields.of("", TaskKind.DO) : task;
        text.value(fields.text());
        kind.value(fields.kind());
        unit.value(fields.unit());
        low.value(fields.low());
        high.value(fields.high());
        pane.setDisable(task == null);
        filling = false;
        arrange();
    }

    @Override
    public @Nullable TaskFields draft() {
        return shown == null ? null : task();
    }

    /// What stands in the fields; of another kind than a number it has neither unit nor limits.
    public TaskFields task() {
        String words = Objects.requireNonNullElse(text.value(), "");
        TaskKind asked = Objects.requireNonNullElse(kind.value(), TaskKind.DO);
        return asked == TaskKind.NUMBER
                ? new TaskFields(words, asked, unit.value(), low.value(), high.value())
                : TaskFields.of(words, asked);
    }

    @Override
    public boolean isReadable() {
        if (shown == null || kind.value() != TaskKind.NUMBER) {
            return true;
        }
        boolean lowReadable = low.check();
        return high.check() && lowReadable;
    }

    private void edited() {
        if (!filling && shown != null) {
            arrange();
            complain();
            changed.run();
        }
    }

    private void arrange() {
        boolean measured = kind.value() == TaskKind.NUMBER;
        for (FormField<?> field : List.of(unit, low, high)) {
            field.setDisable(!measured);
            field.setVisible(measured);
            field.setManaged(measured);
        }
    }

    private void complain() {
        Map<String, String> reasons = new HashMap<>();
        for (Violation violation : JobPlanRules.check(task(), new Checks()).violations()) {
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
