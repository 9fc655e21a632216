package org.millwright.platform.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.millwright.kernel.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells who listens what each committed action changed, on the thread that committed it or that heard of it.
public final class ChangeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

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
        tell(listeners, changes);
    }

    void publishOthers(Changes changes) {
        publish(changes);
        tell(listenersToOthers, changes);
    }

    /// What is committed stays so: who fails to take it in must not make it look failed, nor keep it from the others.
    private static void tell(List<Consumer<Changes>> listeners, Changes changes) {
        for (Consumer<Changes> listener : listeners) {
            try {
                listener.accept(changes);
            } catch (RuntimeException fault) {
                LOG.error("a listener failed on {}", changes.op(), fault);
            }
        }
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
