package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One plan on one machine, with every date that is settled since {@link PlanMachine#since()}.
public record PlanOnMachine(PlanSchedule plan, PlanMachine machine, List<Occurrence> known) {

    public PlanOnMachine {
        known = List.copyOf(known);
    }

    Set<LocalDate> settled() {
        return known.stream().map(Occurrence::scheduledOn).collect(Collectors.toSet());
    }

    /// The date whose work is not done yet; the earliest, should there be several.
    public Optional<LocalDate> open() {
        return known.stream()
                .filter(Occurrence::open)
                .map(Occurrence::scheduledOn)
                .min(LocalDate::compareTo);
    }
}
