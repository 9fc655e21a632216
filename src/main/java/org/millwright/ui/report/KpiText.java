package org.millwright.ui.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.platform.i18n.Messages;
import org.millwright.report.Kpi;

/// Figures written for people.
record KpiText(Messages messages) {

    private static final double DIGIT = 7.2;
    private static final double PADDING = 22;

    /// A figure of one month; a dash for none.
    String month(Kpi kpi, @Nullable BigDecimal value) {
        return value == null ? messages.text("reports.none") : number(kpi, value, 0);
    }

    /// What twelve months come to; an average of counts is no count.
    String over(Kpi kpi, @Nullable BigDecimal value) {
        return value == null
                ? messages.text("reports.none")
                : number(kpi, value, kpi.over() == Kpi.Over.AVERAGE ? 1 : 0);
    }

    /// Stands beside the figure's name; empty for counts, and for shares, which carry their sign.
    ///
    /// @param currency of the plant; none where it has not said
    String unit(Kpi kpi, @Nullable String currency) {
        return switch (kpi.unit()) {
            case COUNT, PERCENT -> "";
            case HOURS -> messages.text("report.unit.hours");
            case MONEY -> currency == null ? "" : currency;
        };
    }

    /// Room that a figure takes in a column: digits are as wide as each other.
    static double width(int characters) {
        return DIGIT * characters + PADDING;
    }

    private String number(Kpi kpi, BigDecimal value, int decimalsOfCounts) {
        var formats = messages.formats();
        return switch (kpi.unit()) {
            case COUNT -> formats.decimal(value, decimalsOfCounts, decimalsOfCounts);
            case HOURS -> formats.decimal(value, 2, 2);
            case PERCENT -> messages.text("reports.percent", formats.decimal(value.movePointRight(2), 1, 1));
            case MONEY -> formats.money(Money.of(value));
        };
    }
}
