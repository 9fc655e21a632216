package org.millwright.recurrence;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;

/// Says a recurrence as a sentence of nested messages: the period, the days, the months, the end.
final class RecurrenceSentence {

    private RecurrenceSentence() {}

    static Message of(Recurrence rule) {
        var phrases = new ArrayList<Message>();
        phrases.add(every(rule));
        days(rule, phrases);
        if (!rule.byMonth().isEmpty()) {
            var months = rule.byMonth().stream()
                    .sorted()
                    .map(month -> Message.of("maintenance.sentence.word", Month.of(month)))
                    .toList();
            phrases.add(Message.of("maintenance.sentence.in", listed(months)));
        }
        var clauses = new ArrayList<Message>();
        clauses.add(joined("maintenance.sentence.join", phrases));
        clauses(rule, clauses);
        return joined("maintenance.sentence.comma", clauses);
    }

    private static void clauses(Recurrence rule, List<Message> clauses) {
        if (!rule.bySetPosition().isEmpty()) {
            var positions = rule.bySetPosition().stream()
                    .map(RecurrenceSentence::ordinal)
                    .toList();
            clauses.add(Message.of("maintenance.sentence.only", listed(positions)));
        }
        if (rule.count() != null) {
            clauses.add(Message.of("maintenance.sentence.count", rule.count()));
        }
        if (rule.until() != null) {
            clauses.add(Message.of("maintenance.sentence.until", rule.until()));
        }
        if (rule.skip() == Skip.OMIT && rule.frequency().compareTo(Frequency.MONTHLY) >= 0) {
            clauses.add(Message.of("maintenance.sentence.omit"));
        }
    }

    private static Message every(Recurrence rule) {
        return switch (rule.frequency()) {
            case DAILY -> Message.of("maintenance.sentence.daily", rule.interval());
            case WEEKLY -> Message.of("maintenance.sentence.weekly", rule.interval());
            case MONTHLY -> Message.of("maintenance.sentence.monthly", rule.interval());
            case YEARLY -> Message.of("maintenance.sentence.yearly", rule.interval());
        };
    }

    private static void days(Recurrence rule, List<Message> phrases) {
        var weekdays = rule.byDay().stream().map(RecurrenceSentence::weekday).toList();
        var monthDays =
                rule.byMonthDay().stream().map(RecurrenceSentence::monthDay).toList();
        if (!monthDays.isEmpty()) {
            phrases.add(Message.of("maintenance.sentence.on", listed(monthDays)));
        }
        if (!weekdays.isEmpty()) {
            String key = monthDays.isEmpty() ? "maintenance.sentence.on" : "maintenance.sentence.if-weekday";
            phrases.add(Message.of(key, listed(weekdays)));
        }
    }

    private static Message weekday(WeekdayPosition wanted) {
        return wanted.position() == 0
                ? Message.of("maintenance.sentence.word", wanted.day())
                : Message.of("maintenance.sentence.nth-weekday", ordinal(wanted.position()), wanted.day());
    }

    private static Message monthDay(int day) {
        return day > 0
                ? Message.of("maintenance.sentence.day", day)
                : Message.of("maintenance.sentence.day-from-end", ordinal(day));
    }

    private static Message ordinal(int position) {
        return position > 0
                ? Message.of("maintenance.sentence.nth", position)
                : Message.of("maintenance.sentence.nth-last", -position);
    }

    /// "A, B and C".
    private static Message listed(List<Message> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        var but = joined("maintenance.sentence.comma", items.subList(0, items.size() - 1));
        return Message.of("maintenance.sentence.and", but, items.getLast());
    }

    private static Message joined(String key, List<Message> items) {
        return items.stream()
                .reduce((before, next) -> Message.of(key, before, next))
                .orElseThrow();
    }
}
