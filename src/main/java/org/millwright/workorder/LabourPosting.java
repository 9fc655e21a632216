package org.millwright.workorder;

import java.math.BigDecimal;
import org.millwright.kernel.Money;

/// Hours ready to be written, with the rate and the amount frozen.
///
/// @param amount hours x rate x overtime factor, in cents
public record LabourPosting(BigDecimal hours, Money hourlyRate, BigDecimal overtimeFactor, Money amount) {

    static LabourPosting of(BigDecimal hours, Money hourlyRate, BigDecimal overtimeFactor) {
        return new LabourPosting(
                hours,
                hourlyRate,
                overtimeFactor,
                hourlyRate.times(hours).times(overtimeFactor).posted());
    }

    /// The entry that takes this one back.
    public LabourPosting reversed() {
        return new LabourPosting(hours.negate(), hourlyRate, overtimeFactor, amount.negated());
    }
}
