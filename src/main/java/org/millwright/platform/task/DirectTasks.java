package org.millwright.platform.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Tasks that do everything at once on the caller's thread: for tests. Failures without a handler are
/// thrown on to the caller. The halves are still checked: a query that touches {@link Tasks} fails here
/// too.
public final class DirectTasks implements Tasks {

    @Override
    public <T> void load(
            TaskSlot slot, Callable<T> query, Consumer<? super T> show, Consumer<? super Throwable> failed) {
        run(query, show, failed);
    }

    @Override
    public <T> void load(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        run(query, show);
    }

    @Override
    public <T> void debounced(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        run(query, show);
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Half.requireForeground();
        switch (Half.inBackground(new Cancellation(), action)) {
            case Attempt.Got<T>(var value) -> done.accept(value);
            case Attempt.Failed<T>(var cause) -> failed.accept(cause);
        }
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done) {
        run(action, done, cause -> {
            throw new IllegalStateException("a task failed", cause);
        });
    }

    @Override
    public <T> LongRun start(LongWork<T> work, LongWatch<? super T> watch) {
        run(() -> work.run(watch::progress), watch::done, watch::failed);
        return () -> {};
    }

    @Override
    public void drop(TaskSlot slot) {
        Half.requireForeground();
    }

    @Override
    public void close() {}
}
