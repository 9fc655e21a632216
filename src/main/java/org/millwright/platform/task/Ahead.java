package org.millwright.platform.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// A result that is worked out before somebody asks for it.
public final class Ahead<T> {

    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Ahead() {}

    /// Begins at once, in a thread of its own that does not keep the program from ending.
    public static <T> Ahead<T> begin(String name, Supplier<T> work) {
        var ahead = new Ahead<T>();
        Thread.ofPlatform().name(name).daemon().start(() -> ahead.result.completeAsync(work, Runnable::run));
        return ahead;
    }

    /// Waits for it where it is not done yet; a fault of the work is thrown here.
    public T get() {
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }
}
