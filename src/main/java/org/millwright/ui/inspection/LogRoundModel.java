package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Notices;

/// A round being walked: which point is in focus, what is typed, what is on record. Every answer is saved by itself as
/// soon as it is given.
final class LogRoundModel {

    static final int NONE = -1;

    private final Kit kit;
    private final InspectionQueries queries;
    private final RoundRuns runs;
    private final long runId;
    private final TaskSlot reading = new TaskSlot("sheet of a round");
    private final ReadOnlyObjectWrapper<@Nullable RunSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper focus = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final List<PointState> points = new ArrayList<>();
    private final AnswerQueue saves;
    private IntConsumer pointListener = index -> {};

    LogRoundModel(Kit kit, InspectionQueries queries, RoundRuns runs, Notices notices, long runId) {
        this.kit = kit;
        this.queries = queries;
        this.runs = runs;
        this.runId = runId;
        this.saves = new AnswerQueue(kit.tasks(), this::returned, notices::refused);
    }

    long runId() {
        return runId;
    }

    ReadOnlyObjectProperty<@Nullable RunSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The point that the keys answer; {@link #NONE} when the run is over.
    ReadOnlyIntegerProperty focusProperty() {
        return focus.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    List<PointState> points() {
        return points;
    }

    /// Hears of each point whose answer, text or problem has changed.
    void onPoint(IntConsumer listener) {
        pointListener = listener;
    }

    /// Reads the sheet once all answers are on record; the focus goes to the first point that is not done.
    void load() {
        saves.whenEmpty(
                stored -> kit.tasks().load(reading, () -> queries.sheet(runId).orElse(null), this::show));
    }

    private void show(@Nullable RunSheet read) {
        if (!saves.isEmpty()) {
            // answered while it was read
            load();
            return;
        }
        focus.set(NONE);
        // an equal sheet is built anew, too: its points are new
        sheet.set(null);
        points.clear();
        if (read != null) {
            read.points().forEach(point -> points.add(new PointState(point)));
        }
        sheet.set(read);
        count();
        if (read != null && read.run().status().isOpen() && !points.isEmpty()) {
            focus.set(Math.max(0, firstNotDone()));
        }
    }

    boolean isOpen() {
        RunSheet read = sheet.get();
        return read != null && read.run().status().isOpen();
    }

    /// -1 when all are done.
    int firstNotDone() {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).answer() == null) {
                return i;
            }
        }
        return NONE;
    }

    /// Gives the focused point a verdict; NA first asks for its reason.
    void verdict(Verdict verdict) {
        PointState state = focused();
        if (state == null) {
            return;
        }
        if (verdict == Verdict.NA && state.note().isBlank()) {
            state.askReason();
            changed(focus.get());
        } else {
            submit(focus.get(), String.valueOf(verdict.key()));
        }
    }

    void type(String text) {
        PointState state = focused();
        if (state != null && !state.typed().equals(text)) {
            state.type(text);
            changed(focus.get());
        }
    }

    void write(String note) {
        PointState state = focused();
        if (state != null && !state.note().equals(note)) {
            state.write(note);
            changed(focus.get());
        }
    }

    void openNote() {
        PointState state = focused();
        if (state != null) {
            state.openNote();
            changed(focus.get());
        }
    }

    /// Gives up what was written in the note and not saved.
    void closeNote() {
        PointState state = focused();
        if (state != null) {
            state.closeNote();
            changed(focus.get());
        }
    }

    /// Takes the answer of the focused point back.
    void clear() {
        PointState state = focused();
        if (state == null || state.answer() == null) {
            return;
        }
        clear(focus.get());
    }

    private void clear(int index) {
        put(index, null);
        PointState state = points.get(index);
        saves.add(state, () -> runs.clear(runId, state.point().checkPointId()));
    }

    /// Puts all that is typed on record; the focus goes to the point where it is refused.
    ///
    /// @param finished hears whether everything is on record
    void save(Consumer<Boolean> finished) {
        for (int i = 0; i < points.size(); i++) {
            if (!commit(i)) {
                focus.set(i);
                finished.accept(false);
                return;
            }
        }
        saves.whenEmpty(finished);
    }

    /// Gives what is typed at the focused point to be put on record.
    ///
    /// @return false when it is refused: the point says why
    private boolean commit() {
        return focused() == null || commit(focus.get());
    }

    private boolean commit(int index) {
        PointState state = points.get(index);
        if (!state.isUnsaved()) {
            return true;
        }
        String entry = state.entry();
        if (entry.isEmpty() && state.answer() == null) {
            state.complain(Violation.general("rounds.note-needs-answer"));
            changed(index);
            return false;
        }
        if (entry.isEmpty()) {
            clear(index);
            return true;
        }
        return submit(index, entry);
    }

    /// Gives up what is typed and not on record.
    void revert() {
        for (int i = 0; i < points.size(); i++) {
            PointState state = points.get(i);
            if (state.isUnsaved()) {
                state.take(state.answer());
                changed(i);
            }
        }
    }

    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    /// Goes to a point, after saving what is typed at the one in focus.
    void go(int index) {
        if (index != focus.get() && index >= 0 && index < points.size() && isOpen() && commit()) {
            focus.set(index);
        }
    }

    /// To the first point of the next stop, or of the one before.
    void goStop(int step) {
        int at = focus.get();
        while (at >= 0 && at < points.size() && sameStop(at, focus.get())) {
            at += step;
        }
        while (step < 0 && at > 0 && sameStop(at, at - 1)) {
            at--;
        }
        go(at);
    }

    private boolean sameStop(int one, int other) {
        return points.get(one).point().stop().equals(points.get(other).point().stop());
    }

    private void move(int step) {
        int to = focus.get() + step;
        if (to >= 0 && to < points.size()) {
            go(to);
        } else if (focus.get() != NONE) {
            commit();
        }
    }

    private boolean submit(int index, String entry) {
        PointState state = points.get(index);
        var point = state.point();
        String note = state.note().isBlank() ? null : state.note();
        Outcome<Answer> judged = Answering.answer(point.question(), new PointAnswer(point.checkPointId(), entry, note));
        if (!judged.isDone()) {
            state.complain(judged.violations().getFirst());
            changed(index);
            return false;
        }
        put(index, judged.orThrow());
        saves.add(state, () -> runs.answer(runId, new PointAnswer(point.checkPointId(), entry, note)));
        return true;
    }

    /// An answer that the sheet took for granted is not on record: somebody else has signed or changed the round, or
    /// the store is gone.
    private void returned(PointState state) {
        count();
        int index = points.indexOf(state);
        changed(index);
        PointState at = focused();
        if (index >= 0 && state.isUnsaved() && at != null && !at.isUnsaved()) {
            // to be saved again
            focus.set(index);
        }
    }

    private void put(int index, @Nullable Answer answer) {
        points.get(index).take(answer);
        count();
        changed(index);
    }

    private void count() {
        answered.set((int)
                points.stream().map(PointState::answer).filter(Objects::nonNull).count());
    }

    private void changed(int index) {
        unsaved.set(points.stream().anyMatch(PointState::isUnsaved));
        pointListener.accept(index);
    }

    private @Nullable PointState focused() {
        int index = focus.get();
        return index == NONE || index >= points.size() ? null : points.get(index);
    }
}
