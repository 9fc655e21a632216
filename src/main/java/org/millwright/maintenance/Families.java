package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Asks the plans of families from the biggest to the smallest, so that a plan knows which of its dates a bigger job
/// covers before it decides what to make.
final class Families {

    private record Member(PlanOnMachine on, FamilyPlace place) {}

    private record Key(long familyId, long equipmentId) {}

    private final IdentityHashMap<PlanOnMachine, List<Proposal>> proposals = new IdentityHashMap<>();

    /// @param plans of any families and machines, and of none
    Families(Collection<PlanOnMachine> plans, PlanningDay day) {
        Map<Key, List<Member>> families = new HashMap<>();
        for (PlanOnMachine on : plans) {
            FamilyPlace place = on.plan().place();
            if (place != null) {
                families.computeIfAbsent(
                                new Key(place.familyId(), on.machine().equipmentId()), key -> new ArrayList<>())
                        .add(new Member(on, place));
            }
        }
        families.values().forEach(family -> propose(family, day));
    }

    /// What one of the plans proposes, by date.
    List<Proposal> of(PlanOnMachine on) {
        return proposals.getOrDefault(on, List.of());
    }

    private void propose(List<Member> family, PlanningDay day) {
        family.sort(Comparator.comparingInt((Member member) -> member.place().rank())
                .reversed()
                .thenComparing(member -> member.on().plan().code()));
        LocalDate furthest = furthest(family, day);
        var jobs = new BiggerJobs();
        for (Member member : family) {
            LocalDate horizon = Scheduling.horizon(member.on().timing(), day);
            List<Proposal> further = Scheduling.alone(member.on(), day, furthest, jobs);
            jobs.add(member.on(), member.place(), further);
            proposals.put(
                    member.on(),
                    further.stream()
                            .filter(proposal -> !proposal.due().isBeyond(horizon))
                            .toList());
        }
    }

    /// A bigger job may lie beyond what is asked for and still cover what lies before, or what was put off to its day.
    private static LocalDate furthest(List<Member> family, PlanningDay day) {
        LocalDate furthest = day.until();
        int within = 0;
        for (Member member : family) {
            furthest =
                    Scheduling.latest(furthest, Scheduling.horizon(member.on().timing(), day));
            for (Proposal proposal : Scheduling.propose(member.on(), day)) {
                furthest = Scheduling.latest(furthest, proposal.dueOn());
            }
            within += member.place().withinDays();
        }
        return furthest.plusDays(within);
    }
}
