package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One plan on one machine, with every date that is settled since the last one that came to work.
public record PlanOnMachine(PlanSchedule plan, PlanMachine machine, List<Occurrence> known) {

    public PlanOnMachine {
        known = List.copyOf(known);
    }

    PlanTiming timing() {
        return plan.timing();
    }

    boolean isSettled(LocalDate scheduledOn) {
        for (Occurrence one : known) {
            if (one.scheduledOn().equals(scheduledOn)) {
                return true;
            }
        }
        return false;
    }

    /// The latest date that is settled, LocalDate.MIN when there is none.
    LocalDate lastSettled() {
        LocalDate last = LocalDate.MIN;
        for (Occurrence one : known) {
            last = Scheduling.latest(last, one.scheduledOn());
        }
        return last;
    }

    /// The latest date that came to work, null when there is none since the machine came under the plan.
    @Nullable
    Occurrence lastWork() {
        Occurrence last = null;
        for (Occurrence one : known) {
            boolean later = last == null || one.scheduledOn().isAfter(last.scheduledOn());
            if (later && one.status().hasWork() && !one.scheduledOn().isBefore(machine.since())) {
                last = one;
            }
        }
        return last;
    }

    /// The date whose work is not done yet; the earliest, should there be several.
    public Optional<LocalDate> open() {
        LocalDate open = null;
        for (Occurrence one : known) {
            if (one.open() && (open == null || one.scheduledOn().isBefore(open))) {
                open = one.scheduledOn();
            }
        }
        return Optional.ofNullable(open);
    }
}
