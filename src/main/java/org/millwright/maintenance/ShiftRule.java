package org.millwright.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Moves the dates of a fixed plan on when its work was done late: a share of the lateness, once that is more than a
/// tolerance. With 50 % beyond 10 % of 90 days, 14 days late move the next date by 7 days, 8 days by none (SAP's shift
/// factor and tolerance for late completion).
///
/// @param percent share of the lateness by which the dates move, 1 to 100
/// @param tolerancePercent share of the interval up to which lateness is forgiven, 0 to 100
public record ShiftRule(int percent, int tolerancePercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param daysLate how long after its due date the work was done
    /// @param intervalDays months count 30 days, see {@link Interval}
    /// @return days by which the next dates move; a half day counts as a whole
    public int days(long daysLate, long intervalDays) {
        if (daysLate * 100 <= tolerancePercent * intervalDays) {
            return 0;
        }
        return BigDecimal.valueOf(daysLate * percent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
