package org.millwright.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Compliance.Kept;

/// Planned maintenance that fell due in the month.
///
/// @param workNo the work order or the round that was made for it
public record DueLine(
        String planCode,
        String planName,
        String equipmentTag,
        String equipmentName,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Kept result,
        @Nullable String workNo) {}
