package org.millwright.platform.task;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Tells a background call that its result is no longer wanted. The call finds its own by {@link #current()}.
///
/// Threads are never interrupted to cancel: an interrupt would close the store's open file under
/// everyone else. Whoever waits for something registers how to stop it instead.
public final class Cancellation {

    static final ScopedValue<Cancellation> CURRENT = ScopedValue.newInstance();

    private final Set<Runnable> stops = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile boolean cancelled;

    /// What {@link #onCancel} gives back; closing it takes the registration away.
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /// The cancellation of the background call this thread is in; outside of any, one that nobody ever cancels.
    public static Cancellation current() {
        return CURRENT.isBound() ? CURRENT.get() : new Cancellation();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Gives up the call when its result is no longer wanted.
    ///
    /// @throws CancellationException when cancelled
    public void check() {
        if (cancelled) {
            throw new CancellationException("the result is no longer wanted");
        }
    }

    /// Registers how to stop what is about to start; runs it at once when already cancelled, as in
    /// `try (var stop = current().onCancel(statement::cancel))`. After the registration is closed, `stop`
    /// neither runs nor is running.
    public synchronized Registration onCancel(Runnable stop) {
        if (cancelled) {
            stop.run();
            return () -> {};
        }
        stops.add(stop);
        return () -> forget(stop);
    }

    /// From now on `isCancelled` is true; does not wait for anything.
    void mark() {
        cancelled = true;
    }

    /// Runs everything registered, which must not throw; may wait for a server, so never call it on the foreground
    /// thread.
    public synchronized void cancel() {
        cancelled = true;
        stops.forEach(Runnable::run);
        stops.clear();
    }

    private synchronized void forget(Runnable stop) {
        stops.remove(stop);
    }
}
