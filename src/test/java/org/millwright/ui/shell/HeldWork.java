package org.millwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.millwright.platform.task.LongRun;
import org.millwright.platform.task.LongWatch;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// Tasks whose long work waits until the test says how it goes on.
final class HeldWork implements Tasks {

    int cancels;
    private final List<Runnable> finishes = new ArrayList<>();
    private final List<LongWatch<?>> watches = new ArrayList<>();

    void tell(Consumer<LongWatch<?>> what) {
        what.accept(watches.getLast());
    }

    void finish() {
        finishes.getLast().run();
    }

    @Override
    public <T> LongRun start(LongWork<T> work, LongWatch<? super T> watch) {
        watches.add(watch);
        finishes.add(() -> {
            try {
                watch.done(work.run(Progress.silent()));
            } catch (Exception failed) {
                watch.failed(failed);
            }
        });
        return () -> cancels++;
    }

    @Override
    public <T> void load(
            TaskSlot slot, Callable<T> query, Consumer<? super T> show, Consumer<? super Throwable> failed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> void load(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> void debounced(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drop(TaskSlot slot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
