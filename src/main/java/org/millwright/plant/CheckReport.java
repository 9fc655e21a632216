package org.millwright.plant;

import java.util.List;
import org.millwright.kernel.Invariant;

/// What a check of a whole plant found.
///
/// @param records how many records, the audit trail included, were there to be checked
public record CheckReport(long records, List<Invariant> invariants) {

    public CheckReport {
        invariants = List.copyOf(invariants);
    }

    public boolean sound() {
        return broken().isEmpty();
    }

    public List<Invariant> broken() {
        return invariants.stream().filter(invariant -> !invariant.holds()).toList();
    }
}
