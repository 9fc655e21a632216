package org.millwright.ui.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.Tasks;

/// The answers of a round on their way to the store: one after another, so that the last one given is the one that
/// stays.
final class AnswerQueue {

    /// @param given none takes the answer back
    private record Entry(PointState point, @Nullable Answer given, Callable<Outcome<?>> action) {}

    private final Tasks tasks;
    private final Consumer<PointState> changed;
    private final Consumer<List<Violation>> refused;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();
    private boolean allStored = true;

    /// @param changed hears of each point whose answer was not stored
    AnswerQueue(Tasks tasks, Consumer<PointState> changed, Consumer<List<Violation>> refused) {
        this.tasks = tasks;
        this.changed = changed;
        this.refused = refused;
    }

    /// Stores the answer that the point shows.
    void add(PointState point, Callable<Outcome<?>> action) {
        waiting.add(new Entry(point, point.answer(), action));
        if (waiting.size() == 1) {
            next();
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Runs once nothing is on its way any more.
    ///
    /// @param then hears whether all that was on its way is stored
    void whenEmpty(Consumer<Boolean> then) {
        if (isEmpty()) {
            then.accept(true);
        } else {
            listeners.add(then);
        }
    }

    private void next() {
        Entry entry = waiting.peek();
        if (entry == null) {
            tell();
            return;
        }
        tasks.run(entry.action(), outcome -> answered(entry, outcome), cause -> {
            notStored(entry.point(), PointState::lose);
            throw new IllegalStateException("an answer was not saved", cause);
        });
    }

    private void answered(Entry entry, Outcome<?> outcome) {
        if (outcome.isDone()) {
            entry.point().store(entry.given());
            waiting.remove();
            next();
        } else {
            refused.accept(outcome.violations());
            notStored(entry.point(), isOfStore(outcome.violations()) ? PointState::lose : PointState::giveUp);
        }
    }

    /// The answer is as good as it was; what keeps it could not take it.
    private static boolean isOfStore(List<Violation> reasons) {
        return reasons.stream()
                .map(reason -> reason.message().key())
                .anyMatch(key -> key.startsWith("store.") && !key.startsWith("store.stale"));
    }

    private void notStored(PointState point, Consumer<PointState> back) {
        allStored = false;
        waiting.remove();
        // a later answer of the same point is what it shows
        if (waiting.stream().noneMatch(later -> later.point() == point)) {
            back.accept(point);
            changed.accept(point);
        }
        next();
    }

    private void tell() {
        boolean stored = allStored;
        allStored = true;
        List<Consumer<Boolean>> now = List.copyOf(listeners);
        listeners.clear();
        now.forEach(listener -> listener.accept(stored));
    }
}
