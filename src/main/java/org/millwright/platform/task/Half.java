package org.millwright.platform.task;

import java.util.concurrent.Callable;

/// The two halves of a desktop program: the foreground thread, which owns the window, and the
/// background, where queries run. A program without a window, such as the command line, has no
/// foreground, and both checks of it pass.
public final class Half {

    private static final ScopedValue<Boolean> BACKGROUND = ScopedValue.newInstance();
    private static final ThreadLocal<Boolean> FOREGROUND = ThreadLocal.withInitial(() -> false);

    private Half() {}

    /// To be called before whatever may wait for a disk or a server.
    ///
    /// @throws IllegalStateException on the foreground thread: the caller would block the window
    public static void requireBackground() {
        if (FOREGROUND.get() && !BACKGROUND.isBound()) {
            throw new IllegalStateException("this blocks: ask for it with Tasks");
        }
    }

    /// To be called before whatever touches the window or a slot.
    ///
    /// @throws IllegalStateException inside a background call: only the foreground may touch the window
    public static void requireForeground() {
        if (BACKGROUND.isBound()) {
            throw new IllegalStateException("this belongs on the foreground thread: " + Thread.currentThread());
        }
    }

    static void markForeground() {
        FOREGROUND.set(true);
    }

    static void unmarkForeground() {
        FOREGROUND.remove();
    }

    /// Runs a call as the background half, under its cancellation.
    static <T> Attempt<T> inBackground(Cancellation cancellation, Callable<T> call) {
        return ScopedValue.where(BACKGROUND, true)
                .where(Cancellation.CURRENT, cancellation)
                .call(() -> Attempt.of(call));
    }
}
