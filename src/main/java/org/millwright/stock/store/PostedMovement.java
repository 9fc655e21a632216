package org.millwright.stock.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.stock.Booked;

/// A movement of the ledger, with what its return or reversal must know.
///
/// @param charge who paid; none when nobody did
public record PostedMovement(
        long id,
        long partId,
        LocalDate movedOn,
        Booked booked,
        @Nullable CostTarget charge) {}
