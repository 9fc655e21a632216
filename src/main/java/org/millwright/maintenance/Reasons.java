package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;

/// Puts into words why a plan falls due on a date.
final class Reasons {

    private Reasons() {}

    /// A date counted from the anchor.
    static List<Message> counted(PlanTiming timing, LocalDate date) {
        var lines = new ArrayList<Message>();
        lines.add(Message.of("maintenance.why.counted", timing.recurrence().sentence(), timing.anchor()));
        shortMonth(timing, timing.anchor(), date, lines);
        return lines;
    }

    /// A date counted from the day of the last work, or the first date of all.
    static List<Message> floating(PlanTiming timing, @Nullable LocalDate done, LocalDate date) {
        var lines = new ArrayList<Message>();
        var sentence = timing.recurrence().sentence();
        lines.add(
                done == null
                        ? Message.of("maintenance.why.floating-first", sentence)
                        : Message.of("maintenance.why.floating", sentence, done));
        shortMonth(timing, done == null ? timing.anchor() : done, date, lines);
        return lines;
    }

    /// A date that stands only once the open work is done.
    static List<Message> pending(PlanTiming timing, LocalDate date) {
        return List.of(Message.of("maintenance.why.pending", timing.recurrence().sentence(), date));
    }

    /// The conclusion that work is made today: late, when it appears, or before that.
    static Message made(PlanTiming timing, LocalDate date, LocalDate today) {
        if (timing.appears(date).isAfter(today)) {
            return Message.of("maintenance.why.make-early", date, timing.appears(date));
        }
        return Message.of(date.isBefore(today) ? "maintenance.why.make-late" : "maintenance.why.make", date);
    }

    static Explanation concluded(PlanTiming timing, LocalDate date, List<Message> reasons, Message conclusion) {
        var lines = new ArrayList<>(reasons);
        if (timing.leadDays() > 0) {
            lines.add(Message.of("maintenance.why.lead", timing.leadDays(), timing.appears(date)));
        }
        lines.add(conclusion);
        return new Explanation(lines);
    }

    private static void shortMonth(PlanTiming timing, LocalDate from, LocalDate date, List<Message> lines) {
        timing.recurrence()
                .lackingDay(from, date)
                .ifPresent(day -> lines.add(Message.of("maintenance.why.short-month", day, date.getMonth())));
    }
}
