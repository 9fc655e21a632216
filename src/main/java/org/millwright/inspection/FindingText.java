package org.millwright.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.workorder.Moves;

/// Words a finding for a work order. Only what people wrote and measured, so that it reads in any language.
public final class FindingText {

    private static final int MOST_TITLE = 200;
    private static final int MOST_DESCRIPTION = 10_000;
    private static final int MOST_NOTE = Moves.COMMENT_LENGTH;
    private static final String ELLIPSIS = "…";

    private FindingText() {}

    /// `92.5 °C > 90: smells burnt`; what was chosen or written where there is no reading; empty where there is
    /// neither.
    public static String said(Answer answer, Question question) {
        BigDecimal reading = answer.reading();
        String note = answer.note() == null ? "" : answer.note();
        String found = "";
        if (reading != null) {
            String unit = question.unit() == null ? "" : " " + question.unit();
            found = reading.toPlainString() + unit + beyond(answer.zone(), question.limits());
        } else if (question.kind() == CheckPointKind.CHOICE || question.kind() == CheckPointKind.TEXT) {
            found = answer.typed();
        }
        return note.isEmpty() || found.isEmpty() ? found + note : found + ": " + note;
    }

    /// `Bearing temperature: 92.5 °C > 90`.
    public static String line(Finding finding) {
        return finding.said().isEmpty() ? finding.point() : finding.point() + ": " + finding.said();
    }

    /// The names of the points; cut where a title would be too long.
    public static String title(List<Finding> findings) {
        String names = findings.stream().map(Finding::point).distinct().collect(Collectors.joining(", "));
        return cut(names, MOST_TITLE);
    }

    /// The findings of a machine, a line each, as the description of their work order.
    public static String description(List<Finding> findings) {
        return cut(findings.stream().map(FindingText::line).collect(Collectors.joining("\n")), MOST_DESCRIPTION);
    }

    /// What is said to a work order that is already open.
    public static String note(RunRef run, Finding finding) {
        return cut(run.number() + " · " + line(finding), MOST_NOTE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + ELLIPSIS;
    }

    private static String beyond(@Nullable Zone zone, Limits limits) {
        if (zone == null) {
            return "";
        }
        return switch (zone) {
            case NORMAL -> "";
            case LOW_ALARM -> " < " + plain(limits.lowAlarm());
            case LOW_WARNING -> " < " + plain(limits.lowWarning());
            case HIGH_WARNING -> " > " + plain(limits.highWarning());
            case HIGH_ALARM -> " > " + plain(limits.highAlarm());
        };
    }

    private static String plain(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }
}
