package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Counting.Origin;
import org.millwright.maintenance.Due.Cause;

/// The proposals of a plan that counts from the day its work was last begun or done: only the next date can be known,
/// and it waits until it is made, so that none is ever missed.
final class FloatingPlan {

    /// A season in which a rule has no date is asked so often.
    private static final int MOST_SKIPPED = 1_000;

    private final PlanOnMachine on;
    private final PlanTiming timing;
    private final PlanningDay day;
    private final LocalDate today;

    FloatingPlan(PlanOnMachine on, PlanningDay day) {
        this.on = on;
        this.timing = on.timing();
        this.day = day;
        this.today = day.today();
    }

    List<Proposal> propose() {
        LocalDate open = on.open().orElse(null);
        Due due = next(open);
        if (due == null || due.dueOn() == null || due.isBeyond(Scheduling.horizon(timing, day))) {
            return List.of();
        }
        return List.of(proposal(due, due.dueOn(), open));
    }

    /// The next date and those after it, each as if the one before were done on its date.
    List<Proposal> project() {
        List<Proposal> next = propose();
        if (next.isEmpty() || next.getFirst().disposition() == Disposition.RETIRED) {
            return next;
        }
        List<Proposal> all = new ArrayList<>(next);
        LocalDate done = next.getFirst().dueOn();
        LocalDate horizon = Scheduling.horizon(timing, day);
        var dates =
                new DueDates(timing, on.machine(), day.calendar(), from(Origin.WORK, Scheduling.latest(done, today)));
        for (Due due = dates.next(); due != null && !due.isBeyond(horizon); due = dates.next()) {
            LocalDate dueOn = due.dueOn();
            if (dueOn != null && !on.isSettled(due.scheduledOn())) {
                Message reason = Message.of("maintenance.why.not-yet", timing.appears(dueOn));
                all.add(proposal(due, Disposition.NOT_YET, reason));
            }
        }
        return all;
    }

    private Counting counting(@Nullable LocalDate open) {
        LocalDate last = lastDone();
        if (open != null && (last == null || timing.basis() == PlanBasis.COMPLETED)) {
            return from(Origin.PENDING, today);
        }
        return last == null ? DueDates.fromTheStart(timing, on.machine()) : from(Origin.WORK, last);
    }

    private Counting from(Origin origin, LocalDate base) {
        return Counting.from(origin, base, DueDates.meterOn(on.machine(), base));
    }

    private @Nullable LocalDate lastDone() {
        LocalDate last = null;
        for (Occurrence one : on.known()) {
            LocalDate from = one.countsFrom(timing.basis());
            if (from != null && (last == null || from.isAfter(last))) {
                last = from;
            }
        }
        return last;
    }

    /// Work done long before its date can lead to that same date again, which is settled: the next of the rule follows.
    private @Nullable Due next(@Nullable LocalDate open) {
        Counting counting = counting(open);
        for (int i = 0; i < MOST_SKIPPED; i++) {
            Due due = new DueDates(timing, on.machine(), day.calendar(), counting).next();
            if (due == null) {
                return null;
            }
            Due thawed = thawed(due);
            if (thawed.dueOn() != null && !on.isSettled(thawed.scheduledOn())) {
                return thawed;
            }
            LocalDate passed = due.scheduledOn();
            counting = new Counting(
                    counting.origin(), counting.anchor(), passed, counting.meterFrom(), counting.settled());
        }
        return null;
    }

    /// Where the clock stands still with the machine, the days out of service come on top.
    private Due thawed(Due due) {
        LocalDate from = due.counting().after();
        if (day.pauseRule() != PauseRule.FREEZE || from == null || due.cause() != Cause.CALENDAR) {
            return due;
        }
        long days = on.machine().daysPaused(due.counting().anchor(), Scheduling.latest(today, due.scheduledOn()));
        if (days == 0) {
            return due;
        }
        LocalDate date = due.scheduledOn().plusDays(days);
        return new Due(date, timing.days().move(date, day.calendar()), due.cause(), due.counting(), due.dueAt());
    }

    private Proposal proposal(Due due, LocalDate dueOn, @Nullable LocalDate open) {
        String tag = on.machine().tag();
        Availability availability = on.machine().availability();
        LocalDate appears = timing.appears(dueOn);
        if (availability == Availability.RETIRED) {
            return proposal(due, Disposition.RETIRED, Message.of("maintenance.why.retired", tag));
        } else if (open != null && !timing.severalOpen()) {
            return proposal(due, Disposition.ALREADY_OPEN, Message.of("maintenance.why.already-open", open));
        } else if (!day.early() && appears.isAfter(today)) {
            return proposal(due, Disposition.NOT_YET, Message.of("maintenance.why.not-yet", appears));
        } else if (availability == Availability.OUT_OF_SERVICE) {
            return proposal(due, Disposition.MACHINE_OUT, Message.of("maintenance.why.machine-out", tag));
        } else if (Uncertain.is(on, due, day)) {
            return proposal(due, Disposition.UNCERTAIN, Uncertain.reason(on, due));
        }
        return proposal(due, Disposition.MAKE, Reasons.made(timing, dueOn, today));
    }

    private Proposal proposal(Due due, Disposition disposition, Message conclusion) {
        return new Proposal(on, due, disposition, disposition == Disposition.MAKE, conclusion);
    }
}
