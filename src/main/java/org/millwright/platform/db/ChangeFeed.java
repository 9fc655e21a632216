package org.millwright.platform.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.millwright.kernel.Changes;

/// Tells who listens what each committed action changed, on the thread that committed it.
public final class ChangeFeed {

    private final List<Consumer<Changes>> listeners = new CopyOnWriteArrayList<>();

    /// @return ends the subscription when closed
    public Subscription subscribe(Consumer<Changes> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(Changes changes) {
        listeners.forEach(listener -> listener.accept(changes));
    }

    /// Lets everyone go who listens: a store that is closed changes no more.
    void close() {
        listeners.clear();
    }

    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
