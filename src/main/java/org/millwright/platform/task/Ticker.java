package org.millwright.platform.task;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.millwright.kernel.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the same thing again and again in the background, on a thread of its own, until it is closed.
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final ScheduledExecutorService timer;

    private Ticker(String name, ScheduledExecutorService timer) {
        this.name = name;
        this.timer = timer;
    }

    /// @param pause before the first time, and between the end of one time and the start of the next
    /// @param work a failure of it is logged and does not end the series
    public static Ticker start(String name, Duration pause, Runnable work) {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        var _ = timer.scheduleWithFixedDelay(
                () -> once(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Ticker(name, timer);
    }

    private static void once(String name, Runnable work) {
        if (Attempt.of(Executors.callable(work)) instanceof Attempt.Failed<?>(var cause)) {
            if (Unreachable.isBehind(cause)) {
                LOG.debug("{} is tried again when the server is back", name, cause);
            } else {
                LOG.error("{} failed, and is tried again", name, cause);
            }
        }
    }

    /// Lets what runs come to its end, for a few seconds. It is not interrupted: that would close the store's open file
    /// under everyone else.
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(CLOSING_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} is still at work", name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
