package org.millwright.cost;

import java.time.LocalDate;
import java.util.Optional;
import org.millwright.kernel.Money;

/// One line of the cost ledger, ready to be written; never changed afterwards.
///
/// @param costOn the day of the work or the movement, plant-local
/// @param amount in cents; negative when it takes an earlier cost back
/// @param sourceId the labour entry or the movement that made it
public record CostEntry(
        LocalDate costOn, CostCategory category, Money amount, CostTarget target, CostSource source, long sourceId) {

    /// The cost of hours worked; negative for an entry that takes hours back.
    public static Optional<CostEntry> labour(LocalDate workedOn, Money amount, CostTarget target, long labourEntryId) {
        return entry(workedOn, CostCategory.LABOUR, amount, target, CostSource.LABOUR_ENTRY, labourEntryId);
    }

    /// The cost of material.
    ///
    /// @param charge positive for an issue, negative for a return or a reversed issue, zero for what no work pays
    public static Optional<CostEntry> material(LocalDate movedOn, Money charge, CostTarget target, long movementId) {
        return entry(movedOn, CostCategory.MATERIAL, charge, target, CostSource.MOVEMENT, movementId);
    }

    /// Nothing is written for nothing.
    private static Optional<CostEntry> entry(
            LocalDate day, CostCategory category, Money amount, CostTarget target, CostSource source, long sourceId) {
        return amount.isZero()
                ? Optional.empty()
                : Optional.of(new CostEntry(day, category, amount.posted(), target, source, sourceId));
    }
}
