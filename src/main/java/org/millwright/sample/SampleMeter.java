package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.MeterKind;

/// A meter on a machine.
///
/// @param span what a counter counts to
public record SampleMeter(
        String equipmentTag,
        String name,
        String unit,
        MeterKind kind,
        @Nullable BigDecimal span,
        @Nullable LocalDate installedOn,
        @Nullable BigDecimal usualPerDay,
        int staleAfterDays) {

    /// What a site's readings name it by.
    public String key() {
        return equipmentTag + " " + name;
    }
}
