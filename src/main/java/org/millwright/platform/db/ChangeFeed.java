package org.millwright.platform.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.millwright.kernel.Changes;

/// Tells who listens what each committed action changed, on the thread that committed it or that heard of it.
public final class ChangeFeed {

    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Changes>> listenersToOthers = new CopyOnWriteArrayList<>();

    /// Hears of every change, also those of other programs on the same server.
    ///
    /// @return ends the subscription when closed
    public Subscription subscribe(Consumer<Changes> listener) {
        return add(listeners, listener);
    }

    /// Hears only what other programs have changed: who changes something here shows it without being told.
    public Subscription subscribeToOthers(Consumer<Changes> listener) {
        return add(listenersToOthers, listener);
    }

    private static Subscription add(List<Consumer<Changes>> list, Consumer<Changes> listener) {
        list.add(listener);
        return () -> list.remove(listener);
    }

    void publish(Changes changes) {
        listeners.forEach(listener -> listener.accept(changes));
    }

    void publishOthers(Changes changes) {
        publish(changes);
        listenersToOthers.forEach(listener -> listener.accept(changes));
    }

    /// Lets everyone go who listens: a store that is closed changes no more.
    void close() {
        listeners.clear();
        listenersToOthers.clear();
    }

    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
