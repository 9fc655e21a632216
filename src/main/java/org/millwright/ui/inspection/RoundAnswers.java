package org.millwright.ui.inspection;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentRow;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.Tasks;

/// Puts what is given at the points of a run on record, each answer by itself and at once.
final class RoundAnswers {

    private final RoundRuns runs;
    private final long runId;
    private final RoundPoints points;
    private final IntConsumer changed;
    private final AnswerQueue saves;

    /// @param changed hears of each point whose answer, text or problem has changed
    /// @param returned hears of each point whose answer was taken for granted and is not on record
    RoundAnswers(
            Tasks tasks,
            RoundRuns runs,
            long runId,
            RoundPoints points,
            IntConsumer changed,
            IntConsumer returned,
            Consumer<List<Violation>> refused) {
        this.runs = runs;
        this.runId = runId;
        this.points = points;
        this.changed = changed;
        // somebody else has signed or changed the round, or the store is gone
        this.saves = new AnswerQueue(tasks, state -> returned.accept(points.of(state)), refused);
    }

    AnswerQueue saves() {
        return saves;
    }

    /// Gives what is typed or chosen at a point to be put on record.
    ///
    /// @return false when it is refused: the point says why
    boolean commit(int index) {
        PointState state = points.at(index);
        if (!state.isUnsaved()) {
            return true;
        }
        PointAnswer given = state.given();
        if (given != null) {
            return submit(index, given);
        }
        if (state.answer() == null) {
            state.complain(Violation.general("rounds.note-needs-answer"));
            changed.accept(index);
            return false;
        }
        clear(index);
        return true;
    }

    boolean submit(int index, PointAnswer given) {
        PointState state = points.at(index);
        Outcome<Answer> judged = Answering.answer(state.point().question(), given)
                .then(answer -> new Checks()
                        .require(hasItsPhoto(state, answer), "typed", "inspection.refused.needs-photo")
                        .then(() -> Outcome.done(answer)));
        if (!judged.isDone()) {
            state.complain(judged.violations().getFirst());
            changed.accept(index);
            return false;
        }
        put(index, judged.orThrow());
        saves.add(state, () -> runs.answer(runId, given));
        return true;
    }

    private static boolean hasItsPhoto(PointState state, Answer answer) {
        return state.point().kind() != CheckPointKind.PHOTO
                || answer.verdict() == Verdict.NA
                || !state.photos().isEmpty();
    }

    /// Takes the answer of a point back.
    void clear(int index) {
        put(index, null);
        PointState state = points.at(index);
        saves.add(state, () -> runs.clear(runId, state.point().checkPointId()));
    }

    private void put(int index, @Nullable Answer answer) {
        points.at(index).take(answer);
        changed.accept(index);
    }

    /// Gives up what is typed and not on record.
    void revert() {
        for (int i = 0; i < points.all().size(); i++) {
            PointState state = points.at(i);
            if (state.isUnsaved()) {
                put(i, state.answer());
            }
        }
    }

    /// A file was put on a point; one that asks for a photo is done with it.
    void added(long checkPointId, AttachmentRow photo) {
        int index = points.of(checkPointId);
        if (!points.has(index)) {
            return;
        }
        PointState state = points.at(index);
        state.photos().add(photo);
        if (state.point().kind() == CheckPointKind.PHOTO && state.answer() == null) {
            state.choose(Verdict.RECORDED);
            commit(index);
        }
        changed.accept(index);
    }

    /// A file was taken off a point; one that asks for a photo and has none is not done.
    void removed(long checkPointId, AttachmentRow photo) {
        int index = points.of(checkPointId);
        if (!points.has(index)) {
            return;
        }
        PointState state = points.at(index);
        state.photos().remove(photo);
        if (state.point().kind() == CheckPointKind.PHOTO
                && state.photos().isEmpty()
                && state.answer() != null
                && Objects.requireNonNull(state.answer()).verdict() != Verdict.NA) {
            state.store(null);
            put(index, null);
        }
        changed.accept(index);
    }
}
