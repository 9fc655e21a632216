package org.millwright.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

/// The calendar of a plan in its columns: "3" and "months" where that is all, else the rule's own text.
final class PlanRuleCells {

    private PlanRuleCells() {}

    static void put(Map<ImportField, Object> values, @Nullable String text) {
        values.remove(PlanColumn.EVERY);
        values.remove(PlanColumn.PERIOD);
        values.remove(PlanColumn.RULE);
        if (text == null || text.isBlank()) {
            return;
        }
        Outcome<Recurrence> read = Recurrence.parse(text);
        if (!read.isDone()) {
            values.put(PlanColumn.RULE, text);
            return;
        }
        Recurrence rule = read.orThrow();
        if (rule.equals(Recurrence.every(rule.interval(), rule.frequency()))) {
            values.put(PlanColumn.EVERY, rule.interval());
            values.put(PlanColumn.PERIOD, rule.frequency());
        } else {
            values.put(PlanColumn.RULE, rule.text());
        }
    }

    static @Nullable String text(Map<ImportField, Object> values) {
        if (values.get(PlanColumn.RULE) instanceof String rule) {
            return rule;
        }
        return values.get(PlanColumn.EVERY) instanceof Integer every
                        && values.get(PlanColumn.PERIOD) instanceof Frequency period
                ? "FREQ=" + period + ";INTERVAL=" + every
                : null;
    }

    /// What a row makes of the calendar of a plan.
    static void merge(RowDraft row, Map<ImportField, Object> after, RowProblems problems) {
        Object rule = row.value(PlanColumn.RULE);
        Object every = row.value(PlanColumn.EVERY);
        Object period = row.value(PlanColumn.PERIOD);
        boolean plain = every instanceof Integer || period instanceof Frequency;
        if (rule instanceof String text) {
            if (plain) {
                problems.refuse(PlanColumn.RULE, Message.of("programme.rule-twice"));
            }
            put(after, text);
        } else if (plain) {
            after.remove(PlanColumn.RULE);
            after.putIfAbsent(PlanColumn.EVERY, 1);
            if (!after.containsKey(PlanColumn.PERIOD)) {
                problems.refuse(PlanColumn.PERIOD, Message.of("check.required"));
            }
        } else if (rule == Clear.CLEAR || every == Clear.CLEAR) {
            put(after, null);
        }
    }
}
