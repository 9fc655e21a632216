package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.ui.kit.Kit;

/// A check point in words.
final class PointText {

    private static final int MOST_DECIMALS = 6;

    private PointText() {}

    /// What it asks for: its kind, or its limits and unit; or that it is not walked.
    static String asks(Kit kit, PointDraft draft) {
        var fields = draft.fields();
        if (!fields.active()) {
            return kit.text("rounds.point.inactive");
        }
        if (fields.kind() == CheckPointKind.CHOICE) {
            return kit.text(
                    "rounds.point.choices", fields.question().choices().all().size());
        }
        if (!fields.kind().isMeasured()) {
            return kit.messages().text(fields.kind());
        }
        Limits limits = fields.limits();
        String span = span(kit, limits.lowAlarm(), limits.lowWarning())
                + " \u2026 "
                + span(kit, limits.highWarning(), limits.highAlarm());
        String unit = fields.unit() == null ? kit.messages().text(fields.kind()) : fields.unit();
        return limits.areMissing() ? unit : span.strip() + " " + unit;
    }

    /// What was found: the reading with its unit, what was chosen or written, else the verdict.
    static String found(Kit kit, Answer answer, Question question) {
        BigDecimal reading = answer.reading();
        if (reading != null) {
            String zone = answer.zone() == null || answer.zone() == Zone.NORMAL
                    ? ""
                    : " \u00b7 " + kit.text(answer.zone().label());
            return RoundLook.reading(kit, reading, question.unit()) + zone;
        }
        boolean words = answer.verdict() != Verdict.NA
                && (question.kind() == CheckPointKind.CHOICE || question.kind() == CheckPointKind.TEXT);
        return words ? answer.typed() : kit.text(answer.verdict().label());
    }

    /// What stands beside the reading because it was read in another unit: `185 \u00b0F`; empty otherwise.
    static String original(Answer answer) {
        return answer.reading() == null || answer.typed().chars().noneMatch(Character::isLetter) ? "" : answer.typed();
    }

    /// All that is entered about it.
    static String full(Kit kit, PointDraft draft) {
        String machine = draft.machine() == null ? null : draft.machine().tag();
        return Stream.of(
                        machine,
                        draft.fields().name(),
                        asks(kit, draft),
                        draft.fields().instruction())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String span(Kit kit, @Nullable BigDecimal one, @Nullable BigDecimal other) {
        String first = one == null ? "" : kit.formats().decimal(one, 0, MOST_DECIMALS);
        String second = other == null ? "" : kit.formats().decimal(other, 0, MOST_DECIMALS);
        return first.isEmpty() || second.isEmpty() ? first + second : first + " / " + second;
    }
}
