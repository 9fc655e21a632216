package org.millwright.workorder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;
import org.millwright.people.LabourRate;

/// What hours worked cost: at the rate of the day they were worked on.
public final class Labour {

    public static final int HOURS_SCALE = 4;
    public static final int FACTOR_SCALE = 2;
    public static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);
    public static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(5);

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private Labour() {}

    /// A time of work in hours, to four decimals.
    public static BigDecimal hours(Duration worked) {
        return BigDecimal.valueOf(worked.toSeconds()).divide(SECONDS_PER_HOUR, HOURS_SCALE, RoundingMode.HALF_UP);
    }

    /// The hours at the rate of their day, or what is wrong with them.
    ///
    /// @param rates all rates of the person
    public static Outcome<LabourPosting> post(LabourFields entry, List<LabourRate> rates, LocalDate today) {
        var checks = check(entry, today);
        var rate = LabourRate.on(entry.workedOn(), rates);
        checks.require(rate.isPresent(), "person", "workorder.refused.no-rate", entry.workedOn());
        return checks.then(() ->
                Outcome.done(LabourPosting.of(entry.hours(), rate.orElseThrow().hourlyRate(), entry.overtimeFactor())));
    }

    private static Checks check(LabourFields entry, LocalDate today) {
        return new Checks()
                .date("workedOn", entry.workedOn())
                .require(!entry.workedOn().isAfter(today), "workedOn", "workorder.refused.future", today)
                .positive("hours", entry.hours())
                .require(entry.hours().compareTo(MOST_HOURS) <= 0, "hours", "workorder.refused.hours", MOST_HOURS)
                .require(decimals(entry.hours()) <= HOURS_SCALE, "hours", "workorder.refused.decimals", HOURS_SCALE)
                .require(
                        entry.overtimeFactor().compareTo(BigDecimal.ONE) >= 0
                                && entry.overtimeFactor().compareTo(MOST_FACTOR) <= 0,
                        "overtimeFactor",
                        "workorder.refused.factor",
                        MOST_FACTOR)
                .require(
                        decimals(entry.overtimeFactor()) <= FACTOR_SCALE,
                        "overtimeFactor",
                        "workorder.refused.decimals",
                        FACTOR_SCALE)
                .optionalText("craft", entry.craft(), 60)
                .optionalText("note", entry.note(), 400);
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }
}
