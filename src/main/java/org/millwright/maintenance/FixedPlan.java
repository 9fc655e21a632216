package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// The proposals of a plan that counts from its anchor.
///
/// Of the dates that passed unsettled the latest is made; the earlier ones are missed. While earlier work is open, the
/// latest waits for it: it is missed only when its successor has come too. Dates that fall on one day are one.
final class FixedPlan {

    private final PlanOnMachine on;
    private final PlanTiming timing;
    private final PlanningDay day;
    private final LocalDate today;
    private final LocalDate horizon;
    private final BiggerJobs bigger;
    private final List<Proposal> proposals = new ArrayList<>();

    FixedPlan(PlanOnMachine on, PlanningDay day, LocalDate horizon, BiggerJobs bigger) {
        this.on = on;
        this.timing = on.timing();
        this.day = day;
        this.today = day.today();
        this.horizon = horizon;
        this.bigger = bigger;
    }

    List<Proposal> propose() {
        List<Due> waiting = waiting();
        if (on.machine().availability() == Availability.RETIRED) {
            waiting.stream()
                    .filter(due -> !due.shownOn().isBefore(today))
                    .findFirst()
                    .ifPresent(due -> proposals.add(proposal(due, Disposition.RETIRED, false, retired())));
        } else {
            decide(waiting);
            proposals.removeIf(proposal -> proposal.due().isBeyond(horizon));
        }
        return proposals;
    }

    /// Every date up to the horizon that is not settled, and what lies beyond but falls on the same day as the last.
    private List<Due> waiting() {
        var dates = new DueDates(timing, on.machine(), day.calendar(), FixedCounting.of(on));
        List<Due> waiting = new ArrayList<>();
        for (Due due = dates.next(); due != null && !isEnough(waiting, due); due = dates.next()) {
            if (!on.isSettled(due.scheduledOn())) {
                waiting.add(due);
            }
        }
        return waiting;
    }

    private boolean isEnough(List<Due> waiting, Due due) {
        return due.isBeyond(horizon) && (waiting.isEmpty() || !isSameDay(due, waiting.getLast()));
    }

    private void decide(List<Due> waiting) {
        LocalDate open = timing.severalOpen() ? null : on.open().orElse(null);
        int first = 0;
        for (int i = 0; i < waiting.size(); i++) {
            Due due = waiting.get(i);
            if (i + 1 < waiting.size() && isSameDay(due, waiting.get(i + 1))) {
                continue;
            }
            Proposal kept = decide(due, open, isPast(due) ? successor(waiting, i) : null);
            for (; first < i; first++) {
                proposals.add(superseded(waiting.get(first), kept));
            }
            first = i + 1;
            proposals.add(kept);
            if (kept.disposition() == Disposition.MAKE && !timing.severalOpen()) {
                open = due.scheduledOn();
            }
        }
    }

    /// The day of the date that takes the place of one that passed; null where none has come yet. One that the season
    /// or a standstill leaves out takes nobody's place.
    private @Nullable LocalDate successor(List<Due> waiting, int i) {
        for (Due later : waiting.subList(i + 1, waiting.size())) {
            if (isPast(later) && !stoodStill(later)) {
                return later.dueOn();
            }
        }
        LocalDate date = waiting.get(i).scheduledOn();
        Occurrence last = null;
        for (Occurrence one : on.known()) {
            boolean later = one.scheduledOn().isAfter(last == null ? date : last.scheduledOn());
            last = later && takesPlace(one) ? one : last;
        }
        return last == null ? null : last.dueOn();
    }

    /// Work that was made, and what somebody left out; not what the season or a standstill did.
    private boolean takesPlace(Occurrence one) {
        return one.status().hasWork()
                || (one.status() == OccurrenceStatus.SKIPPED
                        && timing.days().move(one.scheduledOn(), day.calendar()) != null
                        && !on.machine().pausedOn(one.dueOn()));
    }

    private Proposal decide(Due due, @Nullable LocalDate open, @Nullable LocalDate successor) {
        LocalDate dueOn = due.dueOn();
        boolean runs = on.machine().availability() == Availability.RUNNING;
        String tag = on.machine().tag();
        if (dueOn == null) {
            return proposal(due, Disposition.SKIP, isTime(due.scheduledOn()), outOfSeason(due));
        } else if (stoodStill(due)) {
            return proposal(due, Disposition.SKIP, true, Message.of("maintenance.why.stood-still", tag, dueOn));
        }
        Proposal covered = bigger.covering(on, due, dueOn);
        if (covered != null) {
            return covered;
        } else if (runs && successor != null) {
            return proposal(due, Disposition.MISSED, true, Reasons.missed(due, open, successor));
        } else if (!day.makes(timing, dueOn)) {
            return Proposal.notYet(on, due, dueOn);
        } else if (!runs) {
            return proposal(due, Disposition.MACHINE_OUT, false, Message.of("maintenance.why.machine-out", tag));
        } else if (Uncertain.is(on, due, day)) {
            return proposal(due, Disposition.UNCERTAIN, false, Uncertain.reason(on, due));
        } else if (open != null) {
            return proposal(due, Disposition.ALREADY_OPEN, false, Message.of("maintenance.why.already-open", open));
        }
        return proposal(due, Disposition.MAKE, true, Reasons.made(timing, dueOn, today));
    }

    private Proposal superseded(Due due, Proposal kept) {
        Message reason = Message.of("maintenance.why.superseded", kept.scheduledOn(), kept.dueOn());
        return kept.settles()
                ? proposal(due, Disposition.SUPERSEDED, true, reason)
                : proposal(due, Disposition.DEFER, false, reason);
    }

    private static boolean isSameDay(Due due, Due next) {
        return due.dueOn() != null && due.dueOn().equals(next.dueOn());
    }

    private boolean isPast(Due due) {
        return due.dueOn() != null && !due.dueOn().isAfter(today);
    }

    private boolean stoodStill(Due due) {
        LocalDate dueOn = due.dueOn();
        return day.pauseRule() == PauseRule.FREEZE
                && dueOn != null
                && dueOn.isBefore(today)
                && on.machine().pausedOn(dueOn);
    }

    /// A date that is left out is settled when its work would have been made.
    private boolean isTime(LocalDate date) {
        return !timing.appears(date).isAfter(today);
    }

    private Message outOfSeason(Due due) {
        return Message.of("maintenance.why.skip-season", due.scheduledOn());
    }

    private Message retired() {
        return Message.of("maintenance.why.retired", on.machine().tag());
    }

    private Proposal proposal(Due due, Disposition disposition, boolean settles, Message reason) {
        return new Proposal(on, due, disposition, settles, reason);
    }
}
