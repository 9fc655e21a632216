package org.millwright.ui.workorder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.CompleteWorkOrder;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.Labour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderStatus;

/// What has to be said before a work order moves on.
final class Questions {

    private final OrderModel model;
    private final SaveGuard edits;
    private final Kit kit;
    private final Work work;

    /// @param edits of the work order; they are saved before it moves on
    Questions(OrderModel model, SaveGuard edits) {
        this.model = model;
        this.edits = edits;
        this.kit = model.kit();
        this.work = model.work();
    }

    /// Moves on, after asking for what this move needs.
    void move(WorkOrderAction action) {
        OrderModel.Shown shown = model.shownProperty().get();
        if (shown != null && shown.detail().allowed().contains(action)) {
            edits.saveThen(() -> ask(action, shown));
        }
    }

    private void ask(WorkOrderAction action, OrderModel.Shown shown) {
        long id = shown.detail().id();
        switch (action) {
            case COMPLETE -> complete(id, shown.worker());
            case HOLD -> hold(id);
            case REJECT -> comment(id, action, "work.ask.reject", "work.verb.reject");
            case REOPEN -> comment(id, action, "work.ask.reopen", "work.verb.reopen");
            case VOID -> comment(id, action, "work.ask.void", "work.verb.void");
            case APPROVE, PLAN, START, RESUME, CLOSE -> model.move(action);
        }
    }

    /// Hours, what was done, and whether somebody has to look again: a short job is closed from here.
    private void complete(long id, @Nullable Picked worker) {
        NumberEntry<BigDecimal> hours = NumberEntry.hours(kit, "hours", "work.field.hours-now", Labour.HOURS_SCALE)
                .unit(kit.text("work.unit.hours"));
        EntityPicker person = Pickers.person(kit, work, "person", "work.field.person");
        TextEntry remedy = TextEntry.line(kit, "remedy", "work.field.remedy");
        NumberEntry<Integer> downtime = NumberEntry.integer(kit, "downtimeMinutes", "work.field.downtime")
                .unit(kit.text("work.unit.minutes"));
        CheckEntry close = new CheckEntry(kit, "close", "work.field.close-too");
        person.value(worker);
        close.value(true);
        remedy.wide();
        close.wide();
        Ask.open(
                kit,
                Message.of("work.ask.complete", model.number()),
                "work.verb.complete",
                new FormPane(kit).add(hours, person, remedy, downtime, close),
                () -> {
                    BigDecimal worked = hours.value();
                    return new Completion(
                            worked == null || worked.signum() == 0 ? null : worked,
                            Pickers.id(person.value()),
                            new CompleteWorkOrder(id, null, remedy.value(), downtime.value(), null, close.value()));
                },
                this::complete,
                status -> model.done(moved(status)));
    }

    private record Completion(
            @Nullable BigDecimal hours, @Nullable Long person, CompleteWorkOrder job) {}

    private Outcome<WorkOrderStatus> complete(Completion said) {
        BigDecimal hours = said.hours();
        Long person = said.person();
        if (hours == null) {
            return work.completion().complete(said.job());
        }
        if (person == null) {
            return Outcome.refusedField("person", "check.required");
        }
        var fields = new LabourFields(kit.today(), hours, BigDecimal.ONE, null, null);
        CompleteWorkOrder job = said.job();
        return work.completion()
                .complete(new CompleteWorkOrder(
                        job.id(),
                        new BookLabour(job.id(), person, fields),
                        job.remedy(),
                        job.downtimeMinutes(),
                        job.comment(),
                        job.close()));
    }

    private void hold(long id) {
        ChoiceEntry<HoldReason> reason =
                ChoiceEntry.of(kit, "holdReason", "work.field.hold-reason", List.of(HoldReason.values()));
        reason.required();
        TextEntry comment = TextEntry.line(kit, "comment", "work.field.comment");
        reason.wide();
        comment.wide();
        Ask.open(
                kit,
                Message.of("work.ask.hold", model.number()),
                "work.verb.hold",
                new FormPane(kit).add(reason, comment),
                () -> MoveWorkOrder.hold(id, Objects.requireNonNull(reason.value()), comment.value()),
                work.orders()::move,
                status -> model.done(moved(status)));
    }

    private void comment(long id, WorkOrderAction action, String title, String verb) {
        TextEntry comment = TextEntry.lines(kit, "comment", "work.field.why");
        comment.required();
        Ask.open(
                kit,
                Message.of(title, model.number()),
                verb,
                new FormPane(kit).add(comment),
                () -> MoveWorkOrder.of(id, action, comment.value()),
                work.orders()::move,
                status -> model.done(moved(status)));
    }

    private Message moved(WorkOrderStatus status) {
        return Message.of("work.done.moved", model.number(), status);
    }
}
