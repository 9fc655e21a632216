package org.millwright.stock.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.stock.Posting;

/// A movement to be written.
///
/// @param charge who pays, all of it found; none when nobody does
/// @param originId the movement that a return or a reversal refers to
public record NewMovement(
        long storeroomId,
        Posting posting,
        LocalDate movedOn,
        @Nullable String reference,
        @Nullable String reason,
        @Nullable CostTarget charge,
        @Nullable Long originId) {}
