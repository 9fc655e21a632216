package org.millwright.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.meter.MeterLine;
import org.millwright.recurrence.Recurrence;

/// Puts into words why a plan falls due on a date.
final class Reasons {

    private Reasons() {}

    /// Where the date comes from, and why it was moved.
    static List<Message> of(PlanTiming timing, PlanMachine machine, Due due) {
        List<Message> lines = new ArrayList<>();
        switch (due.cause()) {
            case CALENDAR -> calendar(timing, machine.unit(), due, lines);
            case METER -> meter(timing, machine, due, lines);
            case CONDITION -> condition(timing, due, lines);
        }
        moved(timing, due, lines);
        return lines;
    }

    private static void calendar(PlanTiming timing, String unit, Due due, List<Message> lines) {
        Recurrence rule = timing.triggers().recurrence();
        if (rule == null) {
            return;
        }
        Message sentence = timing.triggers().byCalendarOnly()
                ? rule.sentence()
                : timing.triggers().sentence(unit);
        LocalDate anchor = due.counting().anchor();
        switch (due.counting().origin()) {
            case PLAN ->
                lines.add(
                        timing.basis().isFloating()
                                ? Message.of("maintenance.why.floating-first", sentence)
                                : Message.of("maintenance.why.counted", sentence, anchor));
            case LATE -> {
                int days = (int) ChronoUnit.DAYS.between(timing.anchor(), anchor);
                lines.add(Message.of("maintenance.why.late", sentence, timing.anchor(), days));
            }
            case RESET -> lines.add(Message.of("maintenance.why.reset", sentence, anchor));
            case WORK -> lines.add(Message.of(byWork(timing), sentence, anchor));
            case PENDING -> lines.add(Message.of("maintenance.why.pending", sentence, due.scheduledOn()));
        }
        rule.lackingDay(anchor, due.scheduledOn())
                .ifPresent(day -> lines.add(Message.of(
                        "maintenance.why.short-month", day, due.scheduledOn().getMonth())));
    }

    private static String byWork(PlanTiming timing) {
        return timing.basis() == PlanBasis.STARTED ? "maintenance.why.floating-begun" : "maintenance.why.floating";
    }

    private static void meter(PlanTiming timing, PlanMachine machine, Due due, List<Message> lines) {
        MeterTrigger trigger = timing.triggers().meter();
        MeterLine line = machine.meter();
        if (trigger == null || line == null || Double.isNaN(due.dueAt())) {
            // what the meter will show then nobody knows
            lines.add(timing.triggers().sentence(machine.unit()));
            return;
        }
        LocalDate last = line.lastReadOn().orElse(LocalDate.MIN);
        lines.add(Message.of(
                due.counting().origin() == Counting.Origin.PENDING
                        ? "maintenance.why.meter-pending"
                        : "maintenance.why.meter",
                timing.triggers().sentence(machine.unit()),
                quantity(due.counting().meterFrom()),
                quantity(due.dueAt())));
        if (trigger.ahead().signum() > 0) {
            lines.add(Message.of("maintenance.why.ahead", new Quantity(trigger.ahead())));
        }
        lines.add(
                due.scheduledOn().isAfter(last)
                        ? Message.of(
                                "maintenance.why.projected",
                                quantity(line.lifeToDate().orElse(0)),
                                last,
                                quantity(line.perDay().orElse(0)),
                                due.scheduledOn(),
                                quantity(due.dueAt() - trigger.ahead().doubleValue()))
                        : Message.of("maintenance.why.reached", due.scheduledOn()));
    }

    private static void condition(PlanTiming timing, Due due, List<Message> lines) {
        ConditionTrigger trigger = timing.triggers().condition();
        if (trigger != null) {
            lines.add(Message.of("maintenance.why.condition", TriggerSentence.condition(trigger), due.scheduledOn()));
        }
    }

    private static void moved(PlanTiming timing, Due due, List<Message> lines) {
        LocalDate dueOn = due.dueOn();
        if (dueOn == null || !due.isMoved()) {
            return;
        }
        Season season = timing.days().season();
        boolean inside = season == null || season.holds(due.scheduledOn());
        String key = !inside
                ? "maintenance.why.moved-season"
                : timing.days().putsOff(due.scheduledOn(), dueOn)
                        ? "maintenance.why.moved-both"
                        : "maintenance.why.moved-day";
        lines.add(Message.of(key, due.scheduledOn(), dueOn));
    }

    /// The conclusion that work is made today: late, when it appears, or before that.
    static Message made(PlanTiming timing, LocalDate date, LocalDate today) {
        if (timing.appears(date).isAfter(today)) {
            return Message.of("maintenance.why.make-early", date, timing.appears(date));
        }
        return Message.of(date.isBefore(today) ? "maintenance.why.make-late" : "maintenance.why.make", date);
    }

    static Message missed(Due due, @Nullable LocalDate open, LocalDate successor) {
        return open != null && open.isBefore(due.scheduledOn())
                ? Message.of("maintenance.why.missed-open", open, successor)
                : Message.of("maintenance.why.missed", successor);
    }

    private static Quantity quantity(double value) {
        return new Quantity(
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }
}
