package org.millwright.recurrence;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// Which combinations of parts make sense, and whether a rule can have a date at all.
final class RecurrenceChecks {

    private static final LocalDate ANY_FIRST_OF_MONTH = LocalDate.of(2000, 1, 1);

    private RecurrenceChecks() {}

    static Outcome<Recurrence> check(Recurrence rule) {
        boolean shortPeriod = rule.frequency() == Frequency.DAILY || rule.frequency() == Frequency.WEEKLY;
        boolean positions = rule.byDay().stream().anyMatch(day -> day.position() != 0);
        boolean other = !(rule.byDay().isEmpty()
                && rule.byMonthDay().isEmpty()
                && rule.byMonth().isEmpty());
        var checks = new Checks()
                .require(
                        rule.count() == null || rule.until() == null,
                        Recurrence.FIELD,
                        "maintenance.rule.count-and-until")
                .require(!(shortPeriod && positions), Recurrence.FIELD, "maintenance.rule.position-in-week")
                .require(
                        rule.frequency() != Frequency.WEEKLY
                                || rule.byMonthDay().isEmpty(),
                        Recurrence.FIELD,
                        "maintenance.rule.month-day-in-week")
                .require(
                        rule.bySetPosition().isEmpty() || other,
                        Recurrence.FIELD,
                        "maintenance.rule.set-position-alone");
        if (checks.ok()) {
            checks.require(everHasDate(rule), Recurrence.FIELD, "maintenance.rule.never");
        }
        return checks.then(() -> Outcome.done(rule));
    }

    /// Asked without moving a day that a month lacks: whoever writes 30 February made a slip, and does not mean the
    /// 28th.
    private static boolean everHasDate(Recurrence rule) {
        var plain = new Recurrence(
                rule.frequency(),
                1,
                rule.byDay(),
                rule.byMonthDay(),
                rule.byMonth(),
                rule.bySetPosition(),
                rule.weekStart(),
                null,
                null,
                Skip.OMIT);
        return plain.first(ANY_FIRST_OF_MONTH).isPresent() && daysExist(rule);
    }

    /// Each day of the month must exist in one of the months, so that `BYMONTH=2;BYMONTHDAY=1,30` is refused as well.
    private static boolean daysExist(Recurrence rule) {
        List<Integer> months = rule.byMonth();
        return months.isEmpty()
                || rule.byMonthDay().stream()
                        .allMatch(day -> months.stream()
                                .anyMatch(month -> Month.of(month).maxLength() >= Math.abs(day)));
    }
}
