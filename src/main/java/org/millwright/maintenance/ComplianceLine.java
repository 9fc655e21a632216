package org.millwright.maintenance;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RunRef;
import org.millwright.maintenance.Compliance.FellDue;
import org.millwright.workorder.WorkOrderRef;

/// A date of a plan that fell due, and what became of it.
///
/// @param area tag and name of the area in which the machine stands; empty for none
/// @param order the work order that did its work
/// @param run the run that did its work
public record ComplianceLine(
        FellDue date,
        String plan,
        String planName,
        String tag,
        String equipmentName,
        String area,
        @Nullable WorkOrderRef order,
        @Nullable RunRef run) {

    /// The month in which it counts.
    public YearMonth month() {
        return YearMonth.from(date.dueOn());
    }
}
