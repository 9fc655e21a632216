package org.millwright.platform.task;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tasks on threads of their own.
public final class ExecutorTasks implements Tasks {

    static final Duration TYPING_PAUSE = Duration.ofMillis(150);
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(5);

    private final Executor foreground;
    private final FaultSink faults;
    private final ExecutorService background = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("task-", 1).daemon().factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("task-timer").daemon().factory());
    private final Set<Cancellation> cancellable = ConcurrentHashMap.newKeySet();

    /// @param foreground runs on the thread that owns the window, in order, later
    /// @param faults hears of failures without a handler
    public ExecutorTasks(Executor foreground, FaultSink faults) {
        this.foreground = foreground;
        this.faults = faults;
        foreground.execute(Half::markForeground);
    }

    @Override
    public <T> void load(
            TaskSlot slot, Callable<T> query, Consumer<? super T> show, Consumer<? super Throwable> failed) {
        Cancellation request = take(slot);
        submit(() -> answer(slot, request, query, show, failed));
    }

    @Override
    public <T> void load(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        load(slot, query, show, this::unhandled);
    }

    @Override
    public <T> void debounced(TaskSlot slot, Callable<T> query, Consumer<? super T> show) {
        Cancellation request = take(slot);
        if (timer.isShutdown()) {
            return;
        }
        var _ = timer.schedule(
                () -> submit(() -> answer(slot, request, query, show, this::unhandled)),
                TYPING_PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Half.requireForeground();
        submit(() -> {
            Attempt<T> attempt = Half.inBackground(new Cancellation(), action);
            inForeground(() -> finish(attempt, done, failed));
        });
    }

    @Override
    public <T> void run(Callable<T> action, Consumer<? super T> done) {
        run(action, done, this::unhandled);
    }

    @Override
    public <T> LongRun start(LongWork<T> work, LongWatch<? super T> watch) {
        Half.requireForeground();
        var request = new Cancellation();
        cancellable.add(request);
        submit(() -> {
            Progress progress = (fraction, doing) -> {
                request.check();
                inForeground(() -> watch.progress(fraction, doing));
            };
            Attempt<T> attempt = Half.inBackground(request, () -> work.run(progress));
            cancellable.remove(request);
            boolean stopped = request.isCancelled() && attempt instanceof Attempt.Failed<T>;
            inForeground(() -> {
                if (stopped) {
                    watch.cancelled();
                } else {
                    finish(attempt, watch::done, watch::failed);
                }
            });
        });
        return () -> cancel(request);
    }

    @Override
    public void drop(TaskSlot slot) {
        Half.requireForeground();
        cancel(slot.replace(null));
    }

    @Override
    public void close() {
        timer.shutdownNow();
        cancellable.forEach(Cancellation::cancel);
        background.shutdown();
        try {
            background.awaitTermination(CLOSING_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        foreground.execute(Half::unmarkForeground);
    }

    private Cancellation take(TaskSlot slot) {
        Half.requireForeground();
        var request = new Cancellation();
        cancel(slot.replace(request));
        cancellable.add(request);
        return request;
    }

    private <T> void answer(
            TaskSlot slot,
            Cancellation request,
            Callable<T> query,
            Consumer<? super T> show,
            Consumer<? super Throwable> failed) {
        if (request.isCancelled()) {
            cancellable.remove(request);
            return;
        }
        Attempt<T> attempt = Half.inBackground(request, query);
        cancellable.remove(request);
        inForeground(() -> {
            if (slot.holds(request)) {
                slot.replace(null);
                finish(attempt, show, failed);
            }
        });
    }

    /// In the background, because stopping a statement may wait for a server.
    private void cancel(@Nullable Cancellation request) {
        if (request != null) {
            request.mark();
            submit(request::cancel);
        }
    }

    /// Nothing new begins once the program is closing.
    private void submit(Runnable work) {
        if (!background.isShutdown()) {
            background.execute(work);
        }
    }

    private static <T> void finish(Attempt<T> attempt, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        switch (attempt) {
            case Attempt.Got<T>(var value) -> done.accept(value);
            case Attempt.Failed<T>(var cause) -> failed.accept(cause);
        }
    }

    private void inForeground(Runnable callback) {
        foreground.execute(() -> {
            if (Attempt.of(Executors.callable(callback)) instanceof Attempt.Failed<?>(var cause)) {
                unhandled(cause);
            }
        });
    }

    private void unhandled(Throwable cause) {
        faults.report(Fault.of(cause));
    }
}
