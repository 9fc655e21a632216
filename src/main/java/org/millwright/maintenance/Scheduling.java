package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Explanation;

/// Proposes what plans should make on a day. Pure: the same facts give the same proposals, in any order of plans.
///
/// A date appears at most once, and no date is lost: what cannot be made now waits, and what a later date overtakes is
/// missed with its reason. There is at most one open work for each plan and machine.
public final class Scheduling {

    /// By date, plan and machine.
    public static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::scheduledOn)
            .thenComparing(proposal -> proposal.plan().code())
            .thenComparing(proposal -> proposal.machine().tag());

    private Scheduling() {}

    /// All proposals by date, plan and machine.
    public static List<Proposal> propose(
            Collection<PlanOnMachine> plans, LocalDate today, LocalDate until, boolean early) {
        return plans.stream()
                .flatMap(plan -> propose(plan, today, until, early).stream())
                .sorted(ORDER)
                .toList();
    }

    /// The proposals of one plan on one machine, by date.
    ///
    /// @param until how far ahead to look; what appears by today is proposed in any case
    /// @param early whether what is looked at is made also before its lead time begins
    public static List<Proposal> propose(PlanOnMachine on, LocalDate today, LocalDate until, boolean early) {
        if (!on.plan().active()) {
            return List.of();
        }
        var horizon = latest(until, today.plusDays(on.plan().timing().leadDays()));
        return switch (on.plan().timing().basis()) {
            case SCHEDULED -> new FixedPlan(on, today, horizon, early).propose();
            case COMPLETED -> new FloatingPlan(on, today, horizon, early).propose();
        };
    }

    /// What comes next of a plan on a machine, however far ahead: the first date that is neither settled nor lost.
    public static Optional<Proposal> next(PlanOnMachine on, LocalDate today) {
        var timing = on.plan().timing();
        var lastSettled = on.settled().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        var horizon = timing.basis() == PlanBasis.COMPLETED
                ? Optional.of(LocalDate.MAX)
                : timing.recurrence()
                        .next(
                                timing.anchor(),
                                latest(latest(today, lastSettled), on.machine().since()));
        return propose(on, today, horizon.orElse(today), false).stream()
                .filter(proposal ->
                        proposal.disposition() != Disposition.MISSED && proposal.disposition() != Disposition.RETIRED)
                .findFirst();
    }

    /// The first dates from a day on, at most so many, each with its reason; a floating plan as if always done on its
    /// date.
    public static List<UpcomingDate> nextDates(PlanTiming timing, LocalDate from, int most) {
        var found = new ArrayList<UpcomingDate>();
        boolean fixed = timing.basis() == PlanBasis.SCHEDULED;
        var rule = timing.recurrence();
        var next = fixed ? rule.next(timing.anchor(), from.minusDays(1)) : rule.first(timing.anchor());
        LocalDate before = null;
        while (next.isPresent() && found.size() < most) {
            var date = next.get();
            if (!date.isBefore(from)) {
                var lines = fixed ? Reasons.counted(timing, date) : Reasons.floating(timing, before, date);
                found.add(new UpcomingDate(date, new Explanation(lines)));
            }
            next = fixed ? rule.next(timing.anchor(), date) : rule.afterDoing(date);
            before = date;
        }
        return found;
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
