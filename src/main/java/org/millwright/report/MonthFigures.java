package org.millwright.report;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// The figures of one month.
///
/// @param counted those that are counted; what is missing is zero
public record MonthFigures(ReportMonth month, Map<Kpi, BigDecimal> counted) {

    public MonthFigures {
        counted = Map.copyOf(counted);
    }

    public BigDecimal counted(Kpi kpi) {
        if (kpi.ratio().isPresent()) {
            throw new IllegalArgumentException(kpi + " is not counted");
        }
        return counted.getOrDefault(kpi, BigDecimal.ZERO);
    }

    /// None for a ratio without cases.
    public @Nullable BigDecimal value(Kpi kpi) {
        Kpi.Ratio ratio = kpi.ratio().orElse(null);
        return ratio == null ? counted(kpi) : Kpi.divided(counted(ratio.upper()), counted(ratio.lower()));
    }

    public Money money(Kpi kpi) {
        return Money.of(counted(kpi));
    }
}
