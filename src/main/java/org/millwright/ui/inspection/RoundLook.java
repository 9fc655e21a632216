package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.LimitBar;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

/// How rounds look: states, verdicts, readings and limits.
final class RoundLook {

    private static final int MOST_DECIMALS = 6;

    private RoundLook() {}

    static Status status(RoundRunStatus status) {
        return switch (status) {
            case DUE -> new Status(Feather.CIRCLE, status.label(), Meaning.NONE);
            case IN_PROGRESS -> new Status(Feather.PLAY_CIRCLE, status.label(), Meaning.ACCENT);
            case SIGNED -> new Status(Feather.CHECK_CIRCLE, status.label(), Meaning.SUCCESS);
            case SKIPPED -> new Status(Feather.SLASH, status.label(), Meaning.MUTED);
        };
    }

    /// The due date, or how urgent it is.
    static Object due(RunRow run, LocalDate today) {
        Status urgent = urgent(run, today);
        return urgent == null ? run.dueOn() : urgent;
    }

    /// A run that is late or due today; none otherwise.
    static @Nullable Status urgent(RunRow run, LocalDate today) {
        if (run.daysLate(today) > 0) {
            return new Status(Feather.ALERT_CIRCLE, Message.of("rounds.due.late", run.daysLate(today)), Meaning.DANGER);
        }
        return run.status().isOpen() && run.dueOn().equals(today)
                ? new Status(Feather.CLOCK, Message.of("rounds.due.today"), Meaning.WARNING)
                : null;
    }

    /// What is typed at the point is not on record.
    static Status notSaved() {
        return new Status(Feather.ALERT_CIRCLE, Message.of("rounds.not-saved"), Meaning.DANGER);
    }

    /// What was found: the zone of a reading that is not normal, else the verdict.
    static Status found(Answer answer) {
        Zone zone = answer.zone();
        Message word = zone == null || zone == Zone.NORMAL ? answer.verdict().label() : zone.label();
        return new Status(icon(answer.verdict()), word, meaning(answer.verdict()));
    }

    static Status notDone() {
        return new Status(Feather.CIRCLE, Message.of("rounds.not-done"), Meaning.MUTED);
    }

    static Ikon icon(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Feather.CHECK;
            case FLAG -> Feather.FLAG;
            case FAIL -> Feather.X;
            case NA -> Feather.MINUS;
            case RECORDED -> Feather.EDIT_3;
        };
    }

    static Meaning meaning(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Meaning.SUCCESS;
            case FLAG -> Meaning.WARNING;
            case FAIL -> Meaning.DANGER;
            case NA -> Meaning.MUTED;
            case RECORDED -> Meaning.ACCENT;
        };
    }

    /// `92.5 °C`, as the user's locale writes it.
    static String reading(Kit kit, BigDecimal reading, @Nullable String unit) {
        String number = kit.formats().decimal(reading, 0, MOST_DECIMALS);
        return unit == null ? number : number + " " + unit;
    }

    static LimitBar.Limits bar(Limits limits) {
        return new LimitBar.Limits(
                number(limits.lowAlarm()),
                number(limits.lowWarning()),
                number(limits.highWarning()),
                number(limits.highAlarm()));
    }

    /// "Warning above 70, alarm above 80", empty without limits.
    static String limits(Kit kit, Limits limits) {
        List<String> parts = new ArrayList<>();
        add(parts, kit, "rounds.limit.low-alarm", limits.lowAlarm());
        add(parts, kit, "rounds.limit.low-warning", limits.lowWarning());
        add(parts, kit, "rounds.limit.high-warning", limits.highWarning());
        add(parts, kit, "rounds.limit.high-alarm", limits.highAlarm());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Kit kit, String key, @Nullable BigDecimal limit) {
        if (limit != null) {
            parts.add(kit.text(key, limit));
        }
    }

    private static @Nullable Double number(@Nullable BigDecimal limit) {
        return limit == null ? null : limit.doubleValue();
    }
}
