package org.millwright.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Starts the toolkit once, without a display, and moves tests to its thread.
public final class FxThread implements InvocationInterceptor {

    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    static {
        try {
            Platform.startup(() -> STARTED.complete(true));
        } catch (IllegalStateException alreadyRunning) {
            STARTED.complete(true);
        }
        Platform.setImplicitExit(false);
    }

    /// Runs steps on the window's thread and waits for them.
    public static <T> T call(Callable<T> steps) throws Exception {
        try {
            return STARTED.thenCompose(_ -> submitted(steps)).join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                case null, default -> throw failed;
            }
        }
    }

    private static <T> CompletableFuture<T> submitted(Callable<T> steps) {
        var result = new CompletableFuture<T>();
        Runnable run = () -> {
            try {
                result.complete(steps.call());
            } catch (Exception | Error thrown) {
                result.completeExceptionally(thrown);
            }
        };
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
        return result;
    }

    private static <T> @Nullable T proceed(Invocation<T> invocation) throws Throwable {
        return call(() -> {
                    try {
                        return Optional.ofNullable(invocation.proceed());
                    } catch (Exception | Error thrown) {
                        throw thrown;
                    } catch (Throwable strange) {
                        throw new IllegalStateException(strange);
                    }
                })
                .orElse(null);
    }

    @Override
    public <T> @Nullable T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> where, ExtensionContext context)
            throws Throwable {
        return proceed(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> where, ExtensionContext context)
            throws Throwable {
        proceed(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> where, ExtensionContext context)
            throws Throwable {
        proceed(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> where, ExtensionContext context)
            throws Throwable {
        proceed(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> where, ExtensionContext context)
            throws Throwable {
        proceed(invocation);
    }
}
