package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A machine under a plan.
///
/// @param since dates before this day are no concern of it
/// @param meterFrom the life to date of its meter from which the first interval counts; null to take what it showed
/// at `since`
public record PlannedMachine(
        long equipmentId,
        String tag,
        String name,
        Availability availability,
        LocalDate since,
        @Nullable BigDecimal meterFrom) {}
