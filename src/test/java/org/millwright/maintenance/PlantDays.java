package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// A plan on a machine living through days, for tests: what is proposed is carried out, work is done at random.
final class PlantDays {

    private final PlanSchedule plan;
    private final List<Occurrence> known = new ArrayList<>();
    private Availability availability = Availability.RUNNING;

    PlantDays(PlanSchedule plan) {
        this.plan = plan;
    }

    PlanOnMachine facts() {
        return new PlanOnMachine(plan, new PlanMachine(plan.planId(), "M-1", availability, LocalDate.MIN), known);
    }

    List<Proposal> generate(LocalDate today, boolean early) {
        var proposals = Scheduling.propose(facts(), PlanningDay.of(today, today.plusDays(40), early));
        for (var proposal : proposals) {
            switch (proposal.disposition()) {
                case MAKE -> known.add(Occurrence.open(proposal.scheduledOn()));
                case MISSED -> known.add(Occurrence.missed(proposal.scheduledOn()));
                default -> {}
            }
        }
        return proposals;
    }

    Set<LocalDate> settled() {
        return known.stream().map(Occurrence::scheduledOn).collect(Collectors.toSet());
    }

    void finishOpenWork(LocalDate today) {
        known.replaceAll(one -> one.open() ? Occurrence.done(one.scheduledOn(), today) : one);
    }

    /// Now and then the machine goes out of service or comes back, and open work is done.
    void somethingHappens(Random random, LocalDate today) {
        if (random.nextInt(60) == 0) {
            availability = availability == Availability.RUNNING ? Availability.OUT_OF_SERVICE : Availability.RUNNING;
        }
        if (random.nextInt(12) == 0) {
            finishOpenWork(today);
        }
    }

    PlanTiming timing() {
        return plan.timing();
    }

    Availability availability() {
        return availability;
    }
}
