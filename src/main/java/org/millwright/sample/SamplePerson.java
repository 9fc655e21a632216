package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// Somebody who works in the plant.
///
/// @param craft none for those who report, approve or hand out but do not repair
/// @param rates what an hour costs, oldest first; empty when the person's hours are not booked
public record SamplePerson(
        String code, String name, @Nullable String craft, List<Rate> rates) {

    private static final BigDecimal FULL_TIME = new BigDecimal("40");

    /// Full time for everybody whose hours are planned.
    public @Nullable BigDecimal weeklyHours() {
        return craft == null ? null : FULL_TIME;
    }

    public record Rate(LocalDate validFrom, Money hourly) {}
}
