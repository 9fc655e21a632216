package org.millwright.maintenance;

import org.millwright.recurrence.Recurrence;

/// How long a calendar trigger's interval is in days, for rules that take a share of it. Months count 30 days, years
/// twelve months (SMRP).
final class Interval {

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;

    private Interval() {}

    static int days(Recurrence rule) {
        return rule.interval()
                * switch (rule.frequency()) {
                    case DAILY -> 1;
                    case WEEKLY -> DAYS_OF_WEEK;
                    case MONTHLY -> DAYS_OF_MONTH;
                    case YEARLY -> MONTHS_OF_YEAR * DAYS_OF_MONTH;
                };
    }
}
