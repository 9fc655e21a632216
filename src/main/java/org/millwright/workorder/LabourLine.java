package org.millwright.workorder;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// Hours booked on a work order, as they stand in its list.
///
/// @param hours negative for an entry that takes another back
/// @param originId the entry that this one takes back
/// @param reversed whether another entry takes this one back
public record LabourLine(
        long id,
        long personId,
        String person,
        @Nullable String craft,
        LocalDate workedOn,
        BigDecimal hours,
        Money hourlyRate,
        BigDecimal overtimeFactor,
        Money amount,
        Instant enteredAt,
        String enteredBy,
        @Nullable String note,
        @Nullable Long originId,
        boolean reversed) {

    /// Neither taken back nor taking back.
    public boolean counts() {
        return originId == null && !reversed;
    }
}
