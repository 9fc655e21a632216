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
    private final List<Proposal> proposals = new ArrayList<>();

    FixedPlan(PlanOnMachine on, PlanningDay day) {
        this.on = on;
        this.timing = on.timing();
        this.day = day;
        this.today = day.today();
    }

    List<Proposal> propose() {
        List<Due> waiting = waiting();
        switch (on.machine().availability()) {
            case RUNNING -> running(waiting);
            case OUT_OF_SERVICE -> waiting.forEach(this::outOfService);
            case RETIRED ->
                waiting.stream()
                        .filter(due -> !due.shownOn().isBefore(today))
                        .findFirst()
                        .ifPresent(due -> add(due, Disposition.RETIRED, false, retired()));
        }
        return proposals;
    }

    /// Every date up to the horizon that is not settled.
    private List<Due> waiting() {
        LocalDate horizon = Scheduling.horizon(timing, day);
        var dates = new DueDates(timing, on.machine(), day.calendar(), FixedCounting.of(on));
        List<Due> waiting = new ArrayList<>();
        for (Due due = dates.next(); due != null && !due.isBeyond(horizon); due = dates.next()) {
            if (!on.isSettled(due.scheduledOn())) {
                waiting.add(due);
            }
        }
        return waiting;
    }

    private void running(List<Due> waiting) {
        Due latestDue = null;
        for (Due due : waiting) {
            if (isPast(due)) {
                latestDue = due;
            }
        }
        LocalDate newest = Scheduling.latest(
                latestDue == null ? LocalDate.MIN : latestDue.scheduledOn(), on.lastSettled());
        LocalDate open = timing.severalOpen() ? null : on.open().orElse(null);
        int first = 0;
        for (int i = 0; i < waiting.size(); i++) {
            Due due = waiting.get(i);
            if (i + 1 < waiting.size() && isSameDay(due, waiting.get(i + 1))) {
                continue;
            }
            Proposal kept = ofRunning(due, open, newest, missedFor(waiting, i, latestDue, newest));
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

    /// The date that takes the place of one that is missed.
    private static LocalDate missedFor(List<Due> waiting, int i, @Nullable Due latestDue, LocalDate newest) {
        boolean followed = latestDue != null
                && waiting.get(i).scheduledOn().isBefore(latestDue.scheduledOn())
                && i + 1 < waiting.size();
        return followed ? waiting.get(i + 1).shownOn() : newest;
    }

    private Proposal ofRunning(Due due, @Nullable LocalDate open, LocalDate newest, LocalDate successor) {
        LocalDate dueOn = due.dueOn();
        if (dueOn == null) {
            return proposal(due, Disposition.SKIP, isTime(due.scheduledOn()), outOfSeason(due));
        } else if (stoodStill(due)) {
            return proposal(
                    due,
                    Disposition.SKIP,
                    true,
                    Message.of("maintenance.why.stood-still", on.machine().tag(), dueOn));
        } else if (isPast(due) && due.scheduledOn().isBefore(newest)) {
            return proposal(due, Disposition.MISSED, true, Reasons.missed(due, open, successor));
        } else if (!day.early() && timing.appears(dueOn).isAfter(today)) {
            return notYet(due, dueOn);
        } else if (Uncertain.is(on, due, day)) {
            return proposal(due, Disposition.UNCERTAIN, false, Uncertain.reason(on, due));
        } else if (open != null) {
            return proposal(due, Disposition.ALREADY_OPEN, false, Message.of("maintenance.why.already-open", open));
        }
        return proposal(due, Disposition.MAKE, true, Reasons.made(timing, dueOn, today));
    }

    private void outOfService(Due due) {
        LocalDate dueOn = due.dueOn();
        if (dueOn == null) {
            add(due, Disposition.SKIP, isTime(due.scheduledOn()), outOfSeason(due));
        } else if (!day.early() && timing.appears(dueOn).isAfter(today)) {
            proposals.add(notYet(due, dueOn));
        } else if (day.pauseRule() == PauseRule.FREEZE && dueOn.isBefore(today)) {
            add(
                    due,
                    Disposition.SKIP,
                    true,
                    Message.of("maintenance.why.stood-still", on.machine().tag(), dueOn));
        } else {
            String tag = on.machine().tag();
            add(due, Disposition.MACHINE_OUT, false, Message.of("maintenance.why.machine-out", tag));
        }
    }

    private Proposal notYet(Due due, LocalDate dueOn) {
        LocalDate appears = timing.appears(dueOn);
        Season season = timing.days().season();
        boolean deferred = season != null && due.isMoved() && !season.holds(due.scheduledOn());
        return deferred
                ? proposal(due, Disposition.DEFER, false, Message.of("maintenance.why.defer", dueOn, appears))
                : proposal(due, Disposition.NOT_YET, false, Message.of("maintenance.why.not-yet", appears));
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
        return day.pauseRule() == PauseRule.FREEZE
                && isPast(due)
                && on.machine().pausedOn(due.shownOn());
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

    private void add(Due due, Disposition disposition, boolean settles, Message reason) {
        proposals.add(proposal(due, disposition, settles, reason));
    }
}
