package org.millwright.maintenance.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.maintenance.PlanOnMachine;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.store.PlanFacts;

/// What is known of plans on machines, to be found again by their proposals.
final class FactsByPlace {

    private record Place(long planId, long equipmentId) {}

    private final Map<Place, PlanFacts> facts = new HashMap<>();

    FactsByPlace(List<PlanFacts> all) {
        all.forEach(one ->
                facts.put(new Place(one.on().plan().planId(), one.on().machine().equipmentId()), one));
    }

    List<PlanOnMachine> all() {
        return facts.values().stream().map(PlanFacts::on).toList();
    }

    PlanFacts of(Proposal proposal) {
        var place = new Place(proposal.plan().planId(), proposal.machine().equipmentId());
        return Objects.requireNonNull(facts.get(place));
    }
}
