package org.millwright.inspection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// Makes an answer of what was typed at a check point.
public final class Answering {

    public static final int MOST_TYPED = 60;
    public static final int MOST_TEXT = 2000;
    public static final int MOST_NOTE = 2000;

    private static final Pattern MEASURED = Pattern.compile("(.*[0-9.,])\\s*([^0-9.,\\s].*)");

    private Answering() {}

    /// Refused, naming the field `typed` or `note`: not understood, not what the point asks for, or NA without a
    /// reason. That a photo point has its photo is for the caller to know.
    ///
    /// @param question as the run asks it; its limits judge a number, in its unit
    public static Outcome<Answer> answer(Question question, PointAnswer given) {
        String entry = given.typed().strip();
        String remark = given.note() == null || given.note().isBlank()
                ? null
                : given.note().strip();
        boolean words = question.kind().isOnRecordOnly();
        var checks = new Checks().optionalText("note", remark, MOST_NOTE);
        if (question.kind() == CheckPointKind.PHOTO) {
            checks.optionalText("typed", entry, MOST_TYPED);
        } else {
            checks.text("typed", entry, words ? MOST_TEXT : MOST_TYPED);
        }
        if (given.judged() == Verdict.NA) {
            return checkedNa(remark, entry);
        }
        return checks.then(() -> switch (question.kind()) {
            case PASS_FAIL -> verdict(entry, remark);
            case NUMBER, METER -> number(question, entry, remark);
            case CHOICE -> choice(question.choices(), entry, remark);
            case TEXT, PHOTO ->
                Outcome.done(new Answer(
                        given.judged() == null ? Verdict.RECORDED : given.judged(), null, null, entry, remark));
        });
    }

    private static Outcome<Answer> checkedNa(@Nullable String note, String entry) {
        return new Checks()
                .optionalText("note", note, MOST_NOTE)
                .optionalText("typed", entry, MOST_TYPED)
                .then(() -> notApplicable(entry.isEmpty() ? String.valueOf(Verdict.NA.key()) : entry, note));
    }

    private static Outcome<Answer> notApplicable(String entry, @Nullable String note) {
        return note == null
                ? Outcome.refusedField("note", "inspection.refused.na-reason")
                : Outcome.done(new Answer(Verdict.NA, null, null, entry, note));
    }

    private static Outcome<Answer> verdict(String entry, @Nullable String note) {
        Optional<Verdict> verdict = verdict(entry);
        if (verdict.isEmpty()) {
            return Outcome.refusedField("typed", "inspection.refused.not-a-verdict");
        }
        return verdict.get() == Verdict.NA
                ? notApplicable(entry, note)
                : Outcome.done(new Answer(verdict.get(), null, null, entry, note));
    }

    private static Outcome<Answer> choice(Choices choices, String entry, @Nullable String note) {
        return choices.find(entry)
                .map(chosen -> Outcome.done(new Answer(chosen.verdict(), null, null, chosen.text(), note)))
                .orElseGet(() -> verdict(entry).filter(Verdict.NA::equals).isPresent()
                        ? notApplicable(entry, note)
                        : Outcome.refusedField(
                                "typed",
                                "inspection.refused.not-a-choice",
                                choices.all().size()));
    }

    private static Outcome<Answer> number(Question question, String entry, @Nullable String note) {
        Optional<Verdict> verdict = verdict(entry);
        if (verdict.isPresent()) {
            return verdict.get() == Verdict.NA
                    ? notApplicable(entry, note)
                    : Outcome.refusedField("typed", "inspection.refused.needs-number");
        }
        String unit = question.unit();
        Matcher parts = MEASURED.matcher(entry);
        boolean withUnit = unit != null && parts.matches();
        BigDecimal typed =
                Readings.read(withUnit ? parts.group(1).strip() : entry).orElse(null);
        if (typed == null) {
            return Outcome.refusedField("typed", "inspection.refused.not-a-number", entry);
        }
        BigDecimal reading = typed;
        if (unit != null && withUnit && !Units.same(parts.group(2), unit)) {
            reading = Units.convert(typed, parts.group(2), unit).orElse(null);
            if (reading == null) {
                return Outcome.refusedField("typed", "inspection.refused.other-unit", parts.group(2), unit);
            }
        }
        if (!Readings.fits(reading)) {
            return Outcome.refusedField("typed", "inspection.refused.number-range", Readings.MOST_DECIMALS);
        }
        var zone = question.limits().zone(reading);
        return Outcome.done(new Answer(zone.verdict(), zone, reading, entry, note));
    }

    private static Optional<Verdict> verdict(String entry) {
        for (var verdict : Verdict.GIVEN) {
            if (entry.equalsIgnoreCase(String.valueOf(verdict.key())) || entry.equalsIgnoreCase(verdict.name())) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
