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
    private final LocalDate horizon;
    private final BiggerJobs bigger;

    FloatingPlan(PlanOnMachine on, PlanningDay day, LocalDate horizon, BiggerJobs bigger) {
        this.on = on;
        this.timing = on.timing();
        this.day = day;
        this.today = day.today();
        this.horizon = horizon;
        this.bigger = bigger;
    }

    List<Proposal> propose() {
        Due due = next();
        if (due == null || due.dueOn() == null || due.isBeyond(horizon)) {
            return List.of();
        }
        Proposal next = proposal(due, due.dueOn());
        return day.projected() && next.disposition() != Disposition.RETIRED ? withLater(next) : List.of(next);
    }

    private List<Proposal> withLater(Proposal next) {
        List<Proposal> all = new ArrayList<>();
        all.add(next);
        LocalDate done = Scheduling.latest(next.dueOn(), today);
        var dates = new DueDates(timing, on.machine(), day.calendar(), from(Origin.WORK, done));
        for (Due due = dates.next(); due != null && !due.isBeyond(horizon); due = dates.next()) {
            LocalDate dueOn = due.dueOn();
            if (dueOn != null && !on.isSettled(due.scheduledOn())) {
                Proposal covered = bigger.covering(on, due, dueOn);
                all.add(covered == null ? Proposal.notYet(on, due, dueOn) : covered);
            }
        }
        return all;
    }

    /// While work waits for what the next date counts from, it is thought to come today.
    private Counting counting() {
        if (isPending()) {
            return from(Origin.PENDING, today);
        }
        LocalDate last = lastDone();
        return last == null ? DueDates.fromTheStart(timing, on.machine()) : from(Origin.WORK, last);
    }

    private boolean isPending() {
        for (Occurrence one : on.known()) {
            if (one.open() && one.countsFrom(timing.basis()) == null) {
                return true;
            }
        }
        return false;
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
    private @Nullable Due next() {
        Counting counting = counting();
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
        boolean standsStill =
                day.pauseRule() == PauseRule.FREEZE && due.counting().origin() == Origin.WORK;
        if (!standsStill || due.cause() != Cause.CALENDAR) {
            return due;
        }
        LocalDate date = on.machine().inService(due.counting().anchor(), due.scheduledOn(), today);
        return new Due(date, timing.days().move(date, day.calendar()), due.cause(), due.counting(), due.dueAt());
    }

    /// A date that open work puts off is thought, and nothing covers it.
    private Proposal proposal(Due due, LocalDate dueOn) {
        String tag = on.machine().tag();
        Availability availability = on.machine().availability();
        LocalDate open = timing.severalOpen() && !isPending() ? null : on.open().orElse(null);
        if (availability == Availability.RETIRED) {
            return proposal(due, Disposition.RETIRED, Message.of("maintenance.why.retired", tag));
        } else if (open != null) {
            return proposal(due, Disposition.ALREADY_OPEN, Message.of("maintenance.why.already-open", open));
        }
        Proposal covered = bigger.covering(on, due, dueOn);
        if (covered != null) {
            return covered;
        } else if (!day.makes(timing, dueOn)) {
            return Proposal.notYet(on, due, dueOn);
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
