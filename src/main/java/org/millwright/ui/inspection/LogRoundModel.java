package org.millwright.ui.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Choices.Choice;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.Units;
import org.millwright.inspection.Verdict;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Notices;

/// A round being walked: which point is in focus, what is typed, what is on record.
final class LogRoundModel {

    static final int NONE = RoundPoints.NONE;

    private final Kit kit;
    private final RoundServices services;
    private final long runId;
    private final KeptEntry kept;
    private final TaskSlot reading = new TaskSlot("sheet of a round");
    private final TaskSlot keeping = new TaskSlot("what is typed");
    private final ReadOnlyObjectWrapper<@Nullable RunSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper focus = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final RoundPoints points = new RoundPoints();
    private final RoundAnswers answers;
    private OptionalLong first;
    private IntConsumer pointListener = index -> {};

    /// @param first the check point to begin with, when it is known
    LogRoundModel(Kit kit, RoundServices services, Notices notices, long runId, OptionalLong first) {
        this.kit = kit;
        this.services = services;
        this.runId = runId;
        this.first = first;
        this.kept = new KeptEntry(services.views());
        this.answers = new RoundAnswers(
                kit.tasks(), services.runs(), runId, points, this::changed, this::returned, notices::refused);
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
        return points.all();
    }

    RoundAnswers answers() {
        return answers;
    }

    /// Hears of each point whose answer, text or problem has changed.
    void onPoint(IntConsumer listener) {
        pointListener = listener;
    }

    /// Reads the sheet once all answers are on record; the focus goes to where the walk goes on.
    void load() {
        answers.saves()
                .whenEmpty(stored -> kit.tasks()
                        .load(reading, () -> services.queries().sheet(runId).orElse(null), this::show));
    }

    private void show(@Nullable RunSheet read) {
        if (!answers.saves().isEmpty()) {
            // answered while it was read
            load();
            return;
        }
        focus.set(NONE);
        // an equal sheet is built anew, too: its points are new
        sheet.set(null);
        points.all().clear();
        if (read != null) {
            read.points().forEach(point -> points.all().add(new PointState(point)));
        }
        sheet.set(read);
        answered.set(points.answered());
        if (isOpen() && !points.all().isEmpty()) {
            focus.set(Math.max(0, begin()));
        }
    }

    /// The point that a run that is over is looked at for; {@link #NONE} when it is the whole.
    int lookedFor() {
        return first.isPresent() && !isOpen() ? points.of(first.getAsLong()) : NONE;
    }

    boolean isOpen() {
        RunSheet read = sheet.get();
        return read != null && read.run().status().isOpen();
    }

    /// Where something was being typed, else the point asked for, else the first that is not done.
    private int begin() {
        int typed = takeUp();
        int wanted = first.isPresent() ? points.of(first.getAsLong()) : NONE;
        first = OptionalLong.empty();
        return typed != NONE ? typed : wanted != NONE ? wanted : points.firstNotDone();
    }

    private int takeUp() {
        Optional<KeptEntry.Entry> entry = kept.of(runId);
        int index = entry.map(found -> points.of(found.checkPointId())).orElse(NONE);
        if (index != NONE) {
            PointState state = points.at(index);
            if (state.isTyped()) {
                state.type(entry.orElseThrow().typed());
            }
            if (state.isNumber() && !entry.orElseThrow().unit().isEmpty()) {
                state.measureIn(entry.orElseThrow().unit());
            }
            state.write(entry.orElseThrow().note());
            changed(index);
        }
        return index;
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
        } else if (verdict == Verdict.NA || state.point().kind().isJudgedByPerson()) {
            state.choose(verdict);
            if (!commit()) {
                state.choose(null);
            }
        } else {
            // refused: the point says what it asks for instead
            answers.submit(
                    focus.get(), new PointAnswer(state.point().checkPointId(), String.valueOf(verdict.key()), null));
        }
    }

    /// Makes the choice of a digit, from 1.
    void pick(int digit) {
        PointState state = focused();
        List<Choice> choices =
                state == null ? List.of() : state.point().question().choices().all();
        if (state != null && digit >= 1 && digit <= choices.size()) {
            state.pick(choices.get(digit - 1).text());
            commit();
        }
    }

    /// The number is typed in the next unit that measures the same.
    void nextUnit() {
        PointState state = focused();
        String unit = state == null ? null : state.unit();
        if (state != null && state.isNumber() && unit != null) {
            List<String> units =
                    Units.alternatives(Objects.requireNonNull(state.point().unit()));
            state.measureIn(units.get((units.indexOf(unit) + 1) % units.size()));
            changed(focus.get());
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
        if (state != null && state.answer() != null) {
            answers.clear(focus.get());
        }
    }

    /// Puts all that is typed on record; the focus goes to the point where it is refused.
    ///
    /// @param finished hears whether everything is on record
    void save(Consumer<Boolean> finished) {
        for (int i = 0; i < points.all().size(); i++) {
            if (!answers.commit(i)) {
                focus.set(i);
                finished.accept(false);
                return;
            }
        }
        answers.saves().whenEmpty(finished);
    }

    private boolean commit() {
        return focused() == null || answers.commit(focus.get());
    }

    /// Gives up what is typed and not on record.
    void revert() {
        answers.revert();
        // at once: what is put off is lost where the window closes
        kept.forget(runId);
    }

    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    /// Goes to a point, after saving what is typed at the one in focus.
    void go(int index) {
        if (index != focus.get() && points.has(index) && isOpen() && commit()) {
            focus.set(index);
        }
    }

    /// To the first point of the next stop, or of the one before.
    void goStop(int step) {
        go(points.stop(focus.get(), step));
    }

    private void move(int step) {
        int to = focus.get() + step;
        if (points.has(to)) {
            go(to);
        } else if (focus.get() != NONE) {
            commit();
        }
    }

    /// What could not be put on record comes back to be saved again.
    private void returned(int index) {
        changed(index);
        PointState at = focused();
        if (points.has(index) && points.at(index).isUnsaved() && at != null && !at.isUnsaved()) {
            focus.set(index);
        }
    }

    private void changed(int index) {
        answered.set(points.answered());
        boolean typing = points.areUnsaved();
        if (typing || unsaved.get()) {
            keep();
        }
        unsaved.set(typing);
        pointListener.accept(index);
    }

    /// Beside the plant: what is typed is no answer yet.
    private void keep() {
        KeptEntry.Entry typed = typed();
        kit.tasks()
                .debounced(
                        keeping,
                        () -> {
                            if (typed == null) {
                                kept.forget(runId);
                            } else {
                                kept.keep(typed);
                            }
                            return runId;
                        },
                        written -> {});
    }

    /// What the user is at, else what is still to be saved.
    private KeptEntry.@Nullable Entry typed() {
        PointState at = focused();
        return Stream.concat(Stream.ofNullable(at), points.all().stream())
                .filter(PointState::isUnsaved)
                .findFirst()
                .map(state -> new KeptEntry.Entry(
                        runId,
                        state.point().checkPointId(),
                        state.typed(),
                        Objects.requireNonNullElse(state.unit(), ""),
                        state.note()))
                .orElse(null);
    }

    /// The point that the keys answer; none when the run is over.
    @Nullable
    PointState focused() {
        return points.has(focus.get()) ? points.at(focus.get()) : null;
    }
}
