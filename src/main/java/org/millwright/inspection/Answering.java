package org.millwright.inspection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// Makes an answer of what was typed at a check point: a verdict's key or name, or a number.
public final class Answering {

    public static final int MOST_TYPED = 60;
    public static final int MOST_NOTE = 2000;

    private Answering() {}

    /// Refused, naming the field `typed` or `note`: not understood, not what the point asks for, or NA without a
    /// reason.
    ///
    /// @param limits those of the point as they stand today; they judge a number
    public static Outcome<Answer> answer(CheckPointKind kind, Limits limits, String typed, @Nullable String note) {
        String entry = typed.strip();
        String remark = note == null || note.isBlank() ? null : note.strip();
        var checks = new Checks().text("typed", entry, MOST_TYPED).optionalText("note", remark, MOST_NOTE);
        var verdict = verdict(entry);
        if (checks.ok() && verdict.isPresent()) {
            return verdict(kind, verdict.get(), entry, remark);
        }
        return checks.then(() -> kind == CheckPointKind.NUMBER
                ? number(limits, entry, remark)
                : Outcome.refusedField("typed", "inspection.refused.not-a-verdict"));
    }

    private static Outcome<Answer> verdict(CheckPointKind kind, Verdict verdict, String entry, @Nullable String note) {
        if (verdict == Verdict.NA && note == null) {
            return Outcome.refusedField("note", "inspection.refused.na-reason");
        }
        if (verdict != Verdict.NA && kind == CheckPointKind.NUMBER) {
            return Outcome.refusedField("typed", "inspection.refused.needs-number");
        }
        return Outcome.done(new Answer(verdict, null, null, entry, note));
    }

    private static Outcome<Answer> number(Limits limits, String entry, @Nullable String note) {
        var reading = Readings.read(entry).orElse(null);
        if (reading == null) {
            return Outcome.refusedField("typed", "inspection.refused.not-a-number", entry);
        }
        if (!Readings.fits(reading)) {
            return Outcome.refusedField("typed", "inspection.refused.number-range", Readings.MOST_DECIMALS);
        }
        var zone = limits.zone(reading);
        return Outcome.done(new Answer(zone.verdict(), zone, reading, entry, note));
    }

    private static Optional<Verdict> verdict(String entry) {
        for (var verdict : Verdict.values()) {
            if (entry.equalsIgnoreCase(String.valueOf(verdict.key())) || entry.equalsIgnoreCase(verdict.name())) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
