package org.millwright.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;

/// The calendar trigger of a plan: a recurrence rule of RFC 5545 with the SKIP of RFC 7529, on whole days.
///
/// Dates are always counted from the anchor, never from the date before: monthly from 31 January gives 28 February and
/// then 31 March. A part that is not given is an empty list or null.
///
/// @param interval every so many days, weeks, months or years; at least 1
/// @param byMonthDay days of the month, negative from its end: -1 is the last
/// @param bySetPosition which of the dates of one period count, negative from the end
/// @param weekStart where weeks begin: matters when a rule takes every second week on several days
/// @param count how many dates there are in all
/// @param until the last day on which a date may lie
public record Recurrence(
        Frequency frequency,
        int interval,
        List<WeekdayPosition> byDay,
        List<Integer> byMonthDay,
        List<Integer> byMonth,
        List<Integer> bySetPosition,
        DayOfWeek weekStart,
        @Nullable Integer count,
        @Nullable LocalDate until,
        Skip skip) {

    private static final int WEEKS_OF_ANY_MONTH = 4;

    /// The longest text that the store keeps.
    public static final int MOST_TEXT = 200;

    /// The field that a refused rule is named by.
    public static final String FIELD = "recurrence";

    public Recurrence {
        if (interval < 1) {
            throw new IllegalArgumentException("interval " + interval);
        }
        byDay = List.copyOf(byDay);
        byMonthDay = List.copyOf(byMonthDay);
        byMonth = List.copyOf(byMonth);
        bySetPosition = List.copyOf(bySetPosition);
    }

    /// Every so many days, weeks, months or years on the anchor's day.
    public static Recurrence every(int interval, Frequency frequency) {
        return new Recurrence(
                frequency,
                interval,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DayOfWeek.MONDAY,
                null,
                null,
                Skip.BACKWARD);
    }

    /// Reads the rule of a plan: where the text has no SKIP, a day that a month lacks becomes its last day.
    ///
    /// Refused, naming the field `recurrence`, when it is no rule, or one that can never have a date.
    public static Outcome<Recurrence> parse(@Nullable String text) {
        return parse(text, Skip.BACKWARD);
    }

    /// Reads a rule of anyone.
    ///
    /// @param skip the reading where the text has no SKIP of its own
    public static Outcome<Recurrence> parse(@Nullable String text, Skip skip) {
        return new RecurrenceText(skip).read(text).then(RecurrenceChecks::check);
    }

    /// The rule as RFC 5545 writes it; {@link #parse(String)} reads it back.
    public String text() {
        return RecurrenceText.write(this);
    }

    /// "Every 3 months on the last Friday".
    public Message sentence() {
        return RecurrenceSentence.of(this);
    }

    /// The first date after a day.
    public Optional<LocalDate> next(LocalDate anchor, LocalDate after) {
        return new RecurrenceDates(this, anchor, after.plusDays(1)).first();
    }

    /// The first date of all: the anchor itself where it fits the rule.
    public Optional<LocalDate> first(LocalDate anchor) {
        return new RecurrenceDates(this, anchor, anchor).first();
    }

    /// The dates from a day on, in order, without end unless the rule has one.
    public Iterator<LocalDate> from(LocalDate anchor, LocalDate day) {
        return new RecurrenceDates(this, anchor, day);
    }

    /// The dates between two days, both included, in order.
    public List<LocalDate> dates(LocalDate anchor, LocalDate from, LocalDate to) {
        var found = new ArrayList<LocalDate>();
        var dates = new RecurrenceDates(this, anchor, from);
        while (dates.hasNext()) {
            var date = dates.next();
            if (date.isAfter(to)) {
                break;
            }
            found.add(date);
        }
        return found;
    }

    /// The first dates, at most so many.
    public List<LocalDate> dates(LocalDate anchor, int most) {
        var found = new ArrayList<LocalDate>();
        var dates = new RecurrenceDates(this, anchor, anchor);
        while (found.size() < most && dates.hasNext()) {
            found.add(dates.next());
        }
        return found;
    }

    /// The next date when the rule is counted from the day the work was done.
    ///
    /// Where a period holds one date, it is that of the period `interval` later: the last Friday every three
    /// months, done on 15 June, is next due in September, not in June. Where a period holds several, it is the
    /// next of them.
    public Optional<LocalDate> afterDoing(LocalDate done) {
        return RecurrenceDates.afterDoing(this, done);
    }

    /// Whether every period surely holds exactly one date, so that what is done later is never due again earlier.
    public boolean isEven() {
        return bySetPosition.isEmpty()
                && byMonth.isEmpty()
                && count == null
                && until == null
                && (byDay.isEmpty() || byMonthDay.isEmpty())
                && (byDay.isEmpty() ? evenDays() : evenWeekdays());
    }

    /// Whether the rule is every so many days, weeks, months or years and nothing else, so that it may begin on any
    /// day.
    public boolean isPlainInterval() {
        return byDay.isEmpty()
                && byMonthDay.isEmpty()
                && byMonth.isEmpty()
                && bySetPosition.isEmpty()
                && count == null
                && until == null;
    }

    private boolean evenDays() {
        return skip == Skip.BACKWARD
                && (byMonthDay.isEmpty() || (frequency == Frequency.MONTHLY && byMonthDay.size() == 1));
    }

    private boolean evenWeekdays() {
        int position = byDay.getFirst().position();
        return byDay.size() == 1
                && (frequency == Frequency.WEEKLY
                        || (frequency == Frequency.MONTHLY
                                && position != 0
                                && Math.abs(position) <= WEEKS_OF_ANY_MONTH));
    }

    /// The day that was meant when a date stands for one that its month lacks: 31 for 30 April; else nothing.
    public Optional<Integer> lackingDay(LocalDate anchor, LocalDate date) {
        boolean byDayOfMonth = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        int last = date.lengthOfMonth();
        var wanted = byMonthDay.isEmpty() ? List.of(anchor.getDayOfMonth()) : byMonthDay;
        boolean asked = wanted.contains(last) || wanted.contains(-1);
        if (!byDayOfMonth || !byDay.isEmpty() || date.getDayOfMonth() != last || asked) {
            return Optional.empty();
        }
        return wanted.stream().filter(day -> day > last).min(Integer::compare);
    }
}
