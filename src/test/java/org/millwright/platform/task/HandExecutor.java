package org.millwright.platform.task;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A foreground that the test's own thread plays: callbacks wait until the test lets them run.
final class HandExecutor implements Executor {

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable callback) {
        waiting.add(callback);
    }

    /// Waits for the next callback and runs it.
    void runNext() throws InterruptedException {
        Runnable callback = waiting.poll(10, TimeUnit.SECONDS);
        if (callback == null) {
            throw new AssertionError("no callback came");
        }
        callback.run();
    }

    boolean isIdle() {
        return waiting.isEmpty();
    }
}
