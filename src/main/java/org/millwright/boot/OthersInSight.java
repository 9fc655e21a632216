package org.millwright.boot;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.millwright.kernel.Changes;
import org.millwright.platform.db.ChangeFeed;
import org.millwright.platform.db.ChangeFeed.Subscription;

/// Brings what other programs have changed to the screen in sight: however much comes at once, in one go.
final class OthersInSight implements AutoCloseable {

    private final ConcurrentLinkedQueue<Changes> waiting = new ConcurrentLinkedQueue<>();
    private final Executor foreground;
    private final Consumer<List<Changes>> screen;
    private final Subscription subscription;

    OthersInSight(ChangeFeed feed, Executor foreground, Consumer<List<Changes>> screen) {
        this.foreground = foreground;
        this.screen = screen;
        subscription = feed.subscribeToOthers(this::hear);
    }

    private void hear(Changes changes) {
        waiting.add(changes);
        foreground.execute(this::show);
    }

    private void show() {
        List<Changes> all =
                Stream.generate(waiting::poll).takeWhile(each -> each != null).toList();
        if (!all.isEmpty()) {
            screen.accept(all);
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
