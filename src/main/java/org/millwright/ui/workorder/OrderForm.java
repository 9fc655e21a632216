package org.millwright.ui.workorder;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRules;
import org.millwright.workorder.WorkOrderType;

/// The fields of a work order, edited in place.
final class OrderForm {

    private record Edit(long id, int version, WorkOrderFields fields) {}

    private final TextEntry title;
    private final EntityPicker machine;
    private final ChoiceEntry<WorkOrderType> type;
    private final ChoiceEntry<Integer> priority;
    private final DateEntry due;
    private final EntityPicker assignee;
    private final TextEntry craft;
    private final NumberEntry<BigDecimal> plannedHours;
    private final TextEntry problem;
    private final TextEntry cause;
    private final TextEntry remedy;
    private final NumberEntry<Integer> downtime;
    private final TextEntry description;
    private final FormPane form;
    private final FormBinder<Edit, Long> binder;
    private final VBox node;
    private Optional<WorkOrderDetail> shown = Optional.empty();

    OrderForm(OrderModel model) {
        Kit kit = model.kit();
        title = TextEntry.line(kit, "title", "work.field.title");
        title.required().wide();
        machine = Pickers.machine(kit, model.work());
        machine.required();
        type = Pickers.type(kit);
        type.required();
        priority = Pickers.priority(kit);
        priority.required();
        due = new DateEntry(kit, "dueOn", "work.field.due");
        assignee = Pickers.person(kit, model.work(), "assigneeId", "work.field.assignee");
        craft = TextEntry.line(kit, "craft", "work.field.craft");
        plannedHours = NumberEntry.decimal(
                        kit, "plannedHours", "work.field.planned-hours", WorkOrderRules.PLANNED_HOURS_SCALE)
                .unit(kit.text("work.unit.hours"));
        downtime = NumberEntry.integer(kit, "downtimeMinutes", "work.field.downtime")
                .unit(kit.text("work.unit.minutes"));
        problem = TextEntry.line(kit, "problem", "work.field.problem");
        cause = TextEntry.line(kit, "cause", "work.field.cause");
        remedy = TextEntry.line(kit, "remedy", "work.field.remedy");
        description = TextEntry.lines(kit, "description", "work.field.description");
        form = new FormPane(kit)
                .add(title, machine, assignee, priority, due, type, craft)
                .add(plannedHours, downtime, problem, cause, remedy, description);
        binder = new FormBinder<>(
                kit, form, this::read, edit -> model.work().orders().change(edit.id, edit.version, edit.fields));
        binder.onSaved(saved -> model.done(Message.of("work.done.saved", model.number())));
        binder.onReverted(model::reload)
                .of(new Versions<>(() -> shown, seen -> model.work().queries().detail(seen.id()), this::fill));
        node = new VBox(form, binder.bar());
    }

    Node node() {
        return node;
    }

    SaveGuard guard() {
        return binder;
    }

    /// Fills the fields; edits of the same work order that are not saved yet stay.
    void show(WorkOrderDetail detail) {
        if (shown.filter(now -> now.id() == detail.id()).isEmpty()
                || !binder.unsaved().get()) {
            fill(detail);
        }
    }

    private void fill(WorkOrderDetail detail) {
        shown = Optional.of(detail);
        WorkOrderFields fields = detail.order().fields();
        title.value(fields.title());
        machine.value(new Picked(fields.equipmentId(), detail.equipmentTag(), detail.equipmentName()));
        type.value(fields.type());
        priority.value(fields.priority());
        due.value(fields.dueOn());
        assignee.value(assignee(fields.assigneeId(), detail.assignee()));
        craft.value(fields.craft());
        plannedHours.value(fields.plannedHours());
        downtime.value(fields.downtimeMinutes());
        problem.value(fields.problem());
        cause.value(fields.cause());
        remedy.value(fields.remedy());
        description.value(fields.description());
        boolean open = detail.order().status().takesChanges();
        form.setDisable(!open);
        binder.clean();
    }

    private Edit read() {
        WorkOrderDetail seen = shown.orElseThrow();
        return new Edit(seen.id(), seen.order().version(), fields());
    }

    private WorkOrderFields fields() {
        return new WorkOrderFields(
                Objects.requireNonNull(title.value()),
                description.value(),
                Objects.requireNonNull(machine.value()).id(),
                Objects.requireNonNull(type.value()),
                Objects.requireNonNull(priority.value()),
                due.value(),
                Pickers.id(assignee.value()),
                craft.value(),
                plannedHours.value(),
                problem.value(),
                cause.value(),
                remedy.value(),
                downtime.value());
    }

    private static @Nullable Picked assignee(@Nullable Long person, @Nullable String name) {
        return person == null ? null : new Picked(person, "", name == null ? "" : name);
    }
}
