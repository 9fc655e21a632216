package org.millwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.millwright.platform.task.LongRun;
import org.millwright.platform.task.LongWatch;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// Tasks that wait until the test lets the oldest one go, as a slow database would.
public final class HeldTasks implements Tasks {

    private record Held(TaskSlot slot, Runnable step, Consumer<? super Throwable> failed) {}

    private final List<Held> held = new ArrayList<>();
    private final Set<String> atOnce;

    /// @param atOnce names of slots that never wait
    public HeldTasks(String... atOnce) {
        this.atOnce = Set.of(atOnce);
    }

    @Override
    public <T> void load(
            TaskSlot slot, Callable<T> query, Consumer<? super T> show, Consumer<? super Throwable> failed) {
        drop(slot);
        if (atOnce.contains(slot.toString())) {
            answer(query, show, failed);
            return;
        }
        held.add(new Held(slot, () -> answer(query, show, failed), failed));
    }

    @Override
    public <T> void load(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        load(slot, query, show, cause -> {
            throw new IllegalStateException(cause);
        });
    }

    @Override
    public <T> void debounced(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        load(slot, query, show);
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        held.add(new Held(new TaskSlot("action"), () -> answer(action, done, failed), failed));
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done) {
        load(new TaskSlot("action"), action, done);
    }

    @Override
    public <T> LongRun start(LongWork<T> work, LongWatch<? super T> watch) {
        throw new UnsupportedOperationException("not needed here");
    }

    @Override
    public void drop(TaskSlot slot) {
        held.removeIf(waiting -> waiting.slot() == slot);
    }

    @Override
    public void close() {
        held.clear();
    }

    public int waiting() {
        return held.size();
    }

    /// Answers everything that waits now; what is asked meanwhile goes on waiting.
    public void release() {
        List<Held> now = new ArrayList<>(held);
        held.clear();
        now.forEach(waiting -> waiting.step().run());
    }

    /// Answers one of those that wait, the oldest being 0.
    public void release(int index) {
        held.remove(index).step().run();
    }

    /// Lets the oldest that waits fail, as a database does whose connection drops.
    public void fail() {
        held.removeFirst().failed().accept(new IllegalStateException("connection dropped"));
    }

    private static <T> void answer(Callable<T> query, Consumer<? super T> show, Consumer<? super Throwable> failed) {
        T got;
        try {
            got = query.call();
        } catch (Exception cause) {
            failed.accept(cause);
            return;
        }
        show.accept(got);
    }
}
