package org.millwright.inspection.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.platform.i18n.Messages;

/// What a point asks, in the words of its reader.
final class RoundWords {

    private static final int MOST_DECIMALS = 6;

    private RoundWords() {}

    /// `warning above 70 °C, alarm above 80 °C`; empty without limits.
    static String limits(Messages messages, Question question) {
        Limits limits = question.limits();
        List<String> parts = new ArrayList<>();
        add(parts, messages, "rounds.limit.low-alarm", limits.lowAlarm(), question.unit());
        add(parts, messages, "rounds.limit.low-warning", limits.lowWarning(), question.unit());
        add(parts, messages, "rounds.limit.high-warning", limits.highWarning(), question.unit());
        add(parts, messages, "rounds.limit.high-alarm", limits.highAlarm(), question.unit());
        return String.join(", ", parts);
    }

    private static void add(
            List<String> parts, Messages messages, String key, @Nullable BigDecimal limit, @Nullable String unit) {
        if (limit != null) {
            String number = messages.formats().decimal(limit, 0, MOST_DECIMALS);
            parts.add(messages.text(key, unit == null ? number : number + " " + unit));
        }
    }
}
