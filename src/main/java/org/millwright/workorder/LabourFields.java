package org.millwright.workorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people enter about hours worked.
///
/// @param hours with at most four decimals; 20 minutes are 0.3333
/// @param overtimeFactor 1 for ordinary hours
public record LabourFields(
        LocalDate workedOn,
        BigDecimal hours,
        BigDecimal overtimeFactor,
        @Nullable String craft,
        @Nullable String note) {}
