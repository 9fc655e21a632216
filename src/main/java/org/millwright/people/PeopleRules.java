package org.millwright.people;

import java.math.BigDecimal;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Money;

/// What is wrong with a person or a rate as entered; that a code is unique only the store can tell.
public final class PeopleRules {

    /// More than this for an hour is a slip of the keyboard.
    public static final Money MOST_HOURLY_RATE = Money.of("10000");

    public static final int RATE_SCALE = 4;

    /// Seven days of 24 hours.
    public static final BigDecimal MOST_WEEKLY_HOURS = new BigDecimal("168");

    public static final int HOURS_SCALE = 2;

    private PeopleRules() {}

    public static Checks check(PersonFields person) {
        BigDecimal hours = person.weeklyHours();
        return new Checks()
                .text("code", person.code(), 30)
                .text("name", person.name(), 120)
                .optionalText("craft", person.craft(), 60)
                .notNegative("weeklyHours", hours)
                .require(
                        hours == null
                                || (hours.compareTo(MOST_WEEKLY_HOURS) <= 0
                                        && hours.stripTrailingZeros().scale() <= HOURS_SCALE),
                        "weeklyHours",
                        "people.weekly-hours",
                        MOST_WEEKLY_HOURS);
    }

    public static Checks check(LabourRate rate) {
        return new Checks()
                .date("validFrom", rate.validFrom())
                .notNegative("hourlyRate", rate.hourlyRate().amount())
                .require(
                        rate.hourlyRate().compareTo(MOST_HOURLY_RATE) <= 0,
                        "hourlyRate",
                        "people.rate-too-high",
                        MOST_HOURLY_RATE)
                .require(
                        rate.hourlyRate().amount().stripTrailingZeros().scale() <= RATE_SCALE,
                        "hourlyRate",
                        "people.rate-decimals",
                        RATE_SCALE);
    }
}
