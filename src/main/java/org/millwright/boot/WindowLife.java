package org.millwright.boot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// From the start of the window's thread until the window is closed.
final class WindowLife {

    private WindowLife() {}

    /// @param startup starts the window's thread with this
    /// @param exit ends it
    /// @param make makes the window, which tells when it is closed
    /// @return 0 when the window was closed, 1 when nobody waits any longer
    /// @throws IllegalStateException where no window could be made: nobody would see that the program runs
    static int run(Executor startup, Runnable exit, Consumer<Runnable> make) {
        var closed = new CountDownLatch(1);
        var failed = new AtomicReference<@Nullable Throwable>();
        Runnable end = () -> {
            exit.run();
            closed.countDown();
        };
        startup.execute(() -> {
            try {
                make.accept(end);
            } catch (RuntimeException | Error fault) {
                failed.set(fault);
                end.run();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
        Throwable fault = failed.get();
        if (fault != null) {
            throw new IllegalStateException("no window: " + fault, fault);
        }
        return 0;
    }
}
