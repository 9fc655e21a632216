package org.millwright.ui.workorder;

import java.util.Objects;
import java.util.function.Consumer;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderType;

/// A new work order: which machine, what, how urgent. Everything else can be added when it is known.
final class NewOrderQuestion {

    private static final int USUAL_PRIORITY = 3;

    private NewOrderQuestion() {}

    static void open(Kit kit, Work work, Consumer<WorkOrderRef> made) {
        EntityPicker machine = Pickers.machine(kit, work);
        machine.required().wide();
        TextEntry title = TextEntry.line(kit, "title", "work.field.title");
        title.required().wide();
        ChoiceEntry<Integer> priority = Pickers.priority(kit);
        priority.value(USUAL_PRIORITY);
        DateEntry due = new DateEntry(kit, "dueOn", "work.field.due");
        ChoiceEntry<WorkOrderType> type = Pickers.type(kit);
        type.value(WorkOrderType.CORRECTIVE);
        CheckEntry request = new CheckEntry(kit, "request", "work.field.request");
        request.wide();
        Ask.open(
                kit,
                Message.of("work.ask.new"),
                "work.verb.new",
                new FormPane(kit).add(machine, title, priority, due, type, request),
                () -> {
                    var fields = WorkOrderFields.of(
                                    Objects.requireNonNull(title.value()),
                                    Objects.requireNonNull(machine.value()).id(),
                                    Objects.requireNonNullElse(type.value(), WorkOrderType.CORRECTIVE),
                                    Objects.requireNonNullElse(priority.value(), USUAL_PRIORITY))
                            .withDueOn(due.value());
                    return request.value() ? NewWorkOrder.requested(fields) : NewWorkOrder.approved(fields);
                },
                work.orders()::create,
                made);
    }
}
