package org.millwright.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;
import org.millwright.recurrence.Recurrence;

/// How long after its due date work still counts as done on time, as the plant has decided. It never moves a due date.
public enum Grace implements Labelled {
    BY_DUE_DATE,
    ONE_DAY,
    /// A fifth of the interval, months counting 30 days, at most 28 days (SMRP). A plan without a calendar trigger has
    /// no interval in days, and no grace.
    TWENTY_PERCENT;

    private static final BigDecimal SHARE = new BigDecimal("0.2");
    private static final int MOST_DAYS = 28;

    /// @param statutory demanded by law, which knows no grace
    /// @return days after the due date
    public int days(PlanTiming timing, boolean statutory) {
        return days(timing.triggers().recurrence(), statutory);
    }

    /// @param rule the calendar trigger; null for a plan without one
    public int days(@Nullable Recurrence rule, boolean statutory) {
        return statutory ? 0 : days(rule);
    }

    private int days(@Nullable Recurrence rule) {
        return switch (this) {
            case BY_DUE_DATE -> 0;
            case ONE_DAY -> 1;
            case TWENTY_PERCENT -> rule == null ? 0 : Math.min(share(Interval.days(rule)), MOST_DAYS);
        };
    }

    private static int share(int days) {
        return SHARE.multiply(BigDecimal.valueOf(days))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
