package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentRow;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Violation;

/// A check point while it is logged: its answer on record, and what is being typed.
final class PointState {

    private final SheetPoint point;
    private final List<AttachmentRow> photos;
    private @Nullable Answer answer;
    private @Nullable Answer stored;
    private String typed = "";
    private @Nullable String unit;
    private String note = "";
    private boolean noteOpen;
    private @Nullable Verdict chosen;
    private @Nullable String picked;
    private @Nullable Violation problem;

    PointState(SheetPoint point) {
        this.point = point;
        this.photos = new ArrayList<>(point.photos());
        GivenAnswer given = point.answer();
        stored = given == null ? null : given.answer();
        take(stored);
    }

    SheetPoint point() {
        return point;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    /// The answer is typed: a number or a text.
    boolean isTyped() {
        return isNumber() || point.kind() == CheckPointKind.TEXT;
    }

    boolean isNumber() {
        return point.kind().isMeasured();
    }

    String typed() {
        return typed;
    }

    /// The unit in which the number is typed.
    @Nullable
    String unit() {
        return unit;
    }

    String note() {
        return note;
    }

    List<AttachmentRow> photos() {
        return photos;
    }

    /// The note is in sight: it was asked for, or there is one.
    boolean isNoteOpen() {
        return noteOpen || !note.isEmpty();
    }

    /// The verdict that was chosen and is not on record: its reason is missing, or it could not be saved.
    @Nullable
    Verdict chosen() {
        return chosen;
    }

    /// The choice that was made, on record or not.
    @Nullable
    String picked() {
        if (picked != null) {
            return picked;
        }
        return answer == null || answer.verdict() == Verdict.NA ? null : answer.typed();
    }

    /// Not applicable was chosen, and its reason is still missing.
    boolean wantsReason() {
        return chosen == Verdict.NA;
    }

    @Nullable
    Violation problem() {
        return problem;
    }

    void type(String text) {
        typed = text;
        chosen = null;
        problem = null;
    }

    void measureIn(@Nullable String other) {
        unit = other;
        problem = null;
    }

    void write(String text) {
        note = text;
        problem = null;
    }

    /// @param verdict none takes the choice back, and leaves what was said about it
    void choose(@Nullable Verdict verdict) {
        chosen = verdict;
        problem = verdict == null ? problem : null;
    }

    void pick(String choice) {
        picked = choice;
        chosen = null;
        problem = null;
    }

    void openNote() {
        noteOpen = true;
    }

    void closeNote() {
        noteOpen = false;
        chosen = null;
        note = noteOf(answer);
        problem = null;
    }

    void askReason() {
        chosen = Verdict.NA;
        noteOpen = true;
        problem = null;
    }

    void complain(Violation why) {
        problem = why;
        noteOpen = noteOpen || why.field().equals("note");
    }

    /// The answer goes on record.
    void take(@Nullable Answer given) {
        answer = given;
        typed = typedOf(given);
        unit = unitOf(given);
        note = noteOf(given);
        noteOpen = false;
        chosen = null;
        picked = null;
        problem = null;
    }

    /// The answer is on record.
    void store(@Nullable Answer given) {
        stored = given;
    }

    /// The answer was refused: back to the one on record.
    void giveUp() {
        take(stored);
    }

    /// The answer could not be saved: what was given stays as typed, to be saved again.
    void lose() {
        Answer lost = answer;
        if (lost == null) {
            take(stored);
            return;
        }
        if (point.kind() == CheckPointKind.CHOICE && lost.verdict() != Verdict.NA) {
            picked = lost.typed();
        } else if (lost.reading() == null && typed.isBlank()) {
            chosen = lost.verdict();
        }
        answer = stored;
        problem = Violation.general("rounds.not-saved-text");
    }

    /// Whether something was typed that is not on record yet.
    boolean isUnsaved() {
        return chosen != null
                || picked != null
                || (isTyped() && !Objects.equals(typed.strip(), typedOf(answer)))
                || (isNumber() && !typed.isBlank() && !Objects.equals(unit, unitOf(answer)))
                || !Objects.equals(note.strip(), noteOf(answer));
    }

    /// What is to be put on record: what is typed or chosen, or the answer given before with a new note; none to take
    /// the answer back.
    @Nullable
    PointAnswer given() {
        Verdict verdict = chosen != null ? chosen : answer == null ? null : answer.verdict();
        if (verdict == Verdict.NA && (chosen != null || (typed.isBlank() && picked == null))) {
            return given("", Verdict.NA);
        }
        return switch (point.kind()) {
            case NUMBER, METER -> typed.isBlank() ? null : given(measured(), null);
            case TEXT -> typed.isBlank() ? null : given(typed.strip(), judged(verdict));
            case CHOICE -> picked() == null ? null : given(Objects.requireNonNull(picked()), null);
            case PASS_FAIL -> verdict == null ? null : given(String.valueOf(verdict.key()), null);
            case PHOTO -> verdict == null ? null : given("", judged(verdict));
        };
    }

    private PointAnswer given(String entry, @Nullable Verdict judged) {
        return new PointAnswer(point.checkPointId(), entry, judged, note.isBlank() ? null : note);
    }

    private String measured() {
        return unit == null || unit.equals(point.unit()) ? typed.strip() : typed.strip() + " " + unit;
    }

    private static @Nullable Verdict judged(@Nullable Verdict verdict) {
        return verdict == Verdict.RECORDED || verdict == Verdict.NA ? null : verdict;
    }

    /// Of a number, without the unit that may stand behind it.
    private String typedOf(@Nullable Answer given) {
        if (given == null || given.verdict() == Verdict.NA || !isTyped()) {
            return "";
        }
        String other = isNumber() ? unitOf(given) : null;
        return other == null || !given.typed().endsWith(other)
                ? given.typed()
                : given.typed()
                        .substring(0, given.typed().length() - other.length())
                        .strip();
    }

    private @Nullable String unitOf(@Nullable Answer given) {
        if (given == null || given.reading() == null) {
            return point.unit();
        }
        String letters = given.typed().replaceFirst("^[^\\p{L}°µ%]*", "").strip();
        return letters.isEmpty() ? point.unit() : letters;
    }

    private static String noteOf(@Nullable Answer given) {
        return given == null || given.note() == null ? "" : given.note();
    }
}
