package org.millwright.ui.inspection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Violation;

/// A check point while it is logged: its answer on record, and what is being typed.
final class PointState {

    private final SheetPoint point;
    private @Nullable Answer answer;
    private @Nullable Answer stored;
    private String typed = "";
    private String note = "";
    private boolean noteOpen;
    private @Nullable Verdict chosen;
    private @Nullable Violation problem;

    PointState(SheetPoint point) {
        this.point = point;
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

    boolean isNumber() {
        return point.kind() == CheckPointKind.NUMBER;
    }

    String typed() {
        return typed;
    }

    String note() {
        return note;
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

    void write(String text) {
        note = text;
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
        note = noteOf(given);
        noteOpen = false;
        chosen = null;
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
        if (lost.reading() == null && typed.isBlank()) {
            chosen = lost.verdict();
        }
        answer = stored;
        problem = Violation.general("rounds.not-saved-text");
    }

    /// Whether something was typed that is not on record yet.
    boolean isUnsaved() {
        return chosen != null
                || (isNumber() && !Objects.equals(typed.strip(), typedOf(answer)))
                || !Objects.equals(note.strip(), noteOf(answer));
    }

    /// What is to be put on record: the number typed, or the verdict given before with a new note; empty to take the
    /// answer back.
    String entry() {
        if (chosen != null) {
            return String.valueOf(chosen.key());
        }
        if (isNumber() && (answer == null || answer.verdict() != Verdict.NA || !typed.isBlank())) {
            return typed.strip();
        }
        return answer == null ? "" : String.valueOf(answer.verdict().key());
    }

    private String typedOf(@Nullable Answer given) {
        return given == null || given.reading() == null ? "" : given.typed();
    }

    private static String noteOf(@Nullable Answer given) {
        return given == null || given.note() == null ? "" : given.note();
    }
}
