package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Explanation;
import org.millwright.site.PlantCalendar;

/// Proposes what plans should make on a day. Pure: the same facts give the same proposals, in any order of plans.
///
/// A date appears at most once, and no date is lost: what cannot be made now waits, and what a later date overtakes is
/// missed with its reason. There is at most one open work for each plan and machine, unless the plan allows more.
public final class Scheduling {

    /// By date, plan and machine.
    public static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::dueOn)
            .thenComparing(proposal -> proposal.plan().code())
            .thenComparing(proposal -> proposal.machine().tag())
            .thenComparing(Proposal::scheduledOn);

    private static final Comparator<PlanOnMachine> BY_NAME = Comparator.comparing(
                    (PlanOnMachine on) -> on.plan().code())
            .thenComparing(on -> on.machine().tag());

    private Scheduling() {}

    /// All proposals in {@link #ORDER}. The plans are put in order before they are asked, and what they propose
    /// is laid out by days: a year of a large plant is not sorted.
    public static List<Proposal> propose(Collection<PlanOnMachine> plans, PlanningDay day) {
        var families = new Families(plans, day);
        List<PlanOnMachine> inOrder = new ArrayList<>(plans);
        inOrder.sort(BY_NAME);
        Map<LocalDate, List<Proposal>> days = new HashMap<>();
        for (PlanOnMachine on : inOrder) {
            List<Proposal> proposals = on.plan().place() == null ? propose(on, day) : families.of(on);
            for (Proposal proposal : proposals) {
                days.computeIfAbsent(proposal.dueOn(), date -> new ArrayList<>())
                        .add(proposal);
            }
        }
        List<Proposal> all = new ArrayList<>();
        days.keySet().stream().sorted().forEach(date -> all.addAll(days.get(date)));
        return all;
    }

    /// Every date that is to come until a day, floating plans as if their work were always done on its date.
    public static List<Proposal> forecast(Collection<PlanOnMachine> plans, PlanningDay day) {
        List<Proposal> all = propose(plans, day.withProjections());
        all.removeIf(proposal -> !isToCome(proposal) || proposal.disposition() == Disposition.COVERED);
        return all;
    }

    /// As {@link #forecast}, with the smaller jobs that a bigger one of their family takes in: they are part of its
    /// work.
    public static List<Proposal> demand(Collection<PlanOnMachine> plans, PlanningDay day) {
        List<Proposal> all = propose(plans, day.withProjections());
        all.removeIf(proposal -> !isToCome(proposal) || (isCovered(proposal) && !isTakenIn(proposal)));
        return all;
    }

    private static boolean isCovered(Proposal proposal) {
        return proposal.disposition() == Disposition.COVERED;
    }

    private static boolean isTakenIn(Proposal proposal) {
        FamilyPlace place = proposal.plan().place();
        return place != null && place.mode() == FamilyMode.INCLUDE;
    }

    /// The proposals of one plan on one machine, by date, whatever its family does.
    public static List<Proposal> propose(PlanOnMachine on, PlanningDay day) {
        return alone(on, day, horizon(on.timing(), day), new BiggerJobs());
    }

    /// @param horizon how far ahead the plan is looked at; a bigger job may lie a little beyond what is asked for and
    /// still cover what lies before
    static List<Proposal> alone(PlanOnMachine on, PlanningDay day, LocalDate horizon, BiggerJobs bigger) {
        if (!on.plan().active()) {
            return List.of();
        }
        List<Proposal> proposals = on.timing().basis().isFloating()
                ? new FloatingPlan(on, day, horizon, bigger).propose()
                : new FixedPlan(on, day, horizon, bigger).propose();
        return proposals.isEmpty() ? Uncertain.silent(on, day) : proposals;
    }

    /// How far ahead a plan is looked at.
    static LocalDate horizon(PlanTiming timing, PlanningDay day) {
        return latest(day.until(), day.today().plusDays(timing.leadDays()));
    }

    /// What comes next of a plan on a machine, however far ahead: the first date that is neither settled nor lost.
    public static Optional<Proposal> next(PlanOnMachine on, PlanningDay day) {
        return propose(on, day.until(furthest(on, day))).stream()
                .filter(Scheduling::isToCome)
                .findFirst();
    }

    private static boolean isToCome(Proposal proposal) {
        return switch (proposal.disposition()) {
            case MISSED, RETIRED, SKIP, SUPERSEDED -> false;
            default -> true;
        };
    }

    /// The first day by which a date of the plan must have come.
    private static LocalDate furthest(PlanOnMachine on, PlanningDay day) {
        if (on.timing().basis().isFloating()) {
            return LocalDate.MAX;
        }
        var dates = new DueDates(on.timing(), on.machine(), day.calendar(), FixedCounting.of(on));
        LocalDate passed = latest(day.today(), on.lastSettled());
        for (Due due = dates.next(); due != null; due = dates.next()) {
            if (due.dueOn() != null
                    && due.scheduledOn().isAfter(passed)
                    && due.dueOn().isAfter(passed)) {
                return due.shownOn();
            }
        }
        return day.today();
    }

    /// The first dates from a day on, at most so many, each with its reason; as if the work were always done on its
    /// date.
    ///
    /// @param like the machine by whose meter and check points dates are told
    public static List<UpcomingDate> nextDates(
            PlanTiming timing, PlanMachine like, PlantCalendar calendar, LocalDate from, int most) {
        List<UpcomingDate> found = new ArrayList<>();
        var dates = new DueDates(timing, like, calendar, DueDates.fromTheStart(timing, like));
        LocalDate last = furthestShown(from);
        Due due = dates.next();
        while (due != null && found.size() < most && !due.isBeyond(last)) {
            @Nullable Due next = dates.next();
            LocalDate on = due.dueOn();
            boolean oneWithNext = next != null && on != null && on.equals(next.dueOn());
            if (on != null && !on.isBefore(from) && !oneWithNext) {
                found.add(new UpcomingDate(
                        on, due.cause() == Due.Cause.CALENDAR, new Explanation(Reasons.of(timing, like, due))));
            }
            due = next;
        }
        return found;
    }

    /// On a machine that has nothing to tell, in a plant that works every day.
    public static List<UpcomingDate> nextDates(PlanTiming timing, LocalDate from, int most) {
        var like = new PlanMachine(0, "", Availability.RUNNING, timing.anchor());
        return nextDates(timing, like, PlantCalendar.EVERY_DAY, from, most);
    }

    /// A plan that skips nearly all its dates is not asked for ever.
    private static LocalDate furthestShown(LocalDate from) {
        return from.plusYears(400);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
