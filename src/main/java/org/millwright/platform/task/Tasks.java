package org.millwright.platform.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// How a screen gets work done without blocking the window. Everything here is called on the foreground
/// thread, queries and actions run in the background, and every callback comes back on the foreground
/// thread.
///
/// A failure without a handler of its own reaches the {@link FaultSink}.
public interface Tasks extends AutoCloseable {

    /// Asks for something to show. A newer request in the same slot cancels this one, running SQL included, and drops
    /// its result.
    <T> void load(TaskSlot slot, Callable<T> query, Consumer<? super T> show, Consumer<? super Throwable> failed);

    <T> void load(TaskSlot slot, Callable<T> query, Consumer<? super T> show);

    /// Like `load`, but waits until nothing new came in for 150 ms: for typing.
    <T> void debounced(TaskSlot slot, Callable<T> query, Consumer<? super T> show);

    /// Runs an action that is never cancelled and whose result is never dropped.
    <T> void run(Callable<T> action, Consumer<? super T> done, Consumer<? super Throwable> failed);

    <T> void run(Callable<T> action, Consumer<? super T> done);

    /// Starts work that takes more than a second, with progress, and that can be cancelled.
    <T> LongRun start(LongWork<T> work, LongWatch<? super T> watch);

    /// Nobody waits for this slot any longer: cancels what runs in it and drops the result.
    void drop(TaskSlot slot);

    /// Cancels what can be cancelled and waits briefly for actions on their way.
    @Override
    void close();
}
