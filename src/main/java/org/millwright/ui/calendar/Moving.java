package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.dialog.Confirm;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.nav.Workbench;

/// Puts work to another day: tells first what the rules say, does it, and offers to undo it.
final class Moving {

    private final Kit kit;
    private final Workbench bench;
    private final CalendarModel model;
    private final Runnable done;

    /// @param done hears that something has moved
    Moving(Kit kit, Workbench bench, CalendarModel model, Runnable done) {
        this.kit = kit;
        this.bench = bench;
        this.model = model;
        this.done = done;
    }

    /// To which day?
    void ask(CalendarEntry entry) {
        var day = new DateEntry(kit, "dueOn", "calendar.move.day");
        day.required();
        day.value(entry.on());
        Ask.open(
                kit,
                Message.of("calendar.move.title", EntryText.number(entry)),
                "calendar.move.do",
                new FormPane(kit).add(day),
                () -> Objects.requireNonNull(day.value()),
                typed -> model.check(entry, typed).map(told -> new Told(typed, told)),
                told -> decide(entry, told.to(), told.warnings()));
    }

    private record Told(LocalDate to, List<Message> warnings) {}

    void to(CalendarEntry entry, LocalDate to) {
        if (to.equals(entry.on())) {
            return;
        }
        kit.tasks()
                .run(
                        () -> model.check(entry, to),
                        checked -> checked.handle(told -> decide(entry, to, told), bench.notices()::refused));
    }

    private void decide(CalendarEntry entry, LocalDate to, List<Message> warnings) {
        switch (entry) {
            case OrderEntry order -> {
                if (warnings.isEmpty()) {
                    move(order, to);
                } else {
                    Confirm.ask(
                            kit,
                            Message.of("calendar.move.order", order.order().number(), to),
                            Message.of("calendar.move.told", text(warnings)),
                            "calendar.move.anyway",
                            () -> move(order, to));
                }
            }
            case PlanEntry plan -> {
                List<Message> told = new ArrayList<>();
                told.add(Message.of("calendar.move.makes", to, plan.proposal().scheduledOn()));
                told.addAll(warnings);
                Confirm.ask(
                        kit,
                        Message.of("calendar.move.plan", plan.proposal().plan().code(), plan.tag()),
                        Message.of("calendar.move.told", text(told)),
                        "calendar.move.make",
                        () -> make(plan, to));
            }
            case RunEntry _ -> {}
        }
    }

    private String text(List<Message> lines) {
        return lines.stream().map(kit::text).collect(Collectors.joining("\n"));
    }

    private void move(OrderEntry order, LocalDate to) {
        LocalDate before = order.on();
        String number = order.order().number();
        run(
                model.move(order),
                to,
                () -> bench.notices()
                        .done(
                                Message.of("calendar.moved", number, to),
                                () -> run(model.move(order), before, () -> {})));
    }

    private void run(Move move, LocalDate to, Runnable told) {
        kit.tasks()
                .run(
                        () -> move.to(to),
                        outcome -> outcome.handle(
                                _ -> {
                                    done.run();
                                    told.run();
                                },
                                bench.notices()::refused));
    }

    /// Puts one work order to a day.
    interface Move {
        Outcome<Long> to(LocalDate day);
    }

    private void make(PlanEntry plan, LocalDate to) {
        kit.tasks()
                .run(
                        () -> model.move(plan, to),
                        outcome -> outcome.handle(
                                made -> {
                                    done.run();
                                    bench.notices().done(Message.of("calendar.made", made.number(), to));
                                },
                                bench.notices()::refused));
    }
}
