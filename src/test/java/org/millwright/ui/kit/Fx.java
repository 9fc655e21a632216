package org.millwright.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// Runs a test's steps on the window's thread.
public final class Fx {

    private static boolean started;

    private Fx() {}

    public static synchronized <T> T call(Callable<T> steps) {
        if (!started) {
            Platform.startup(() -> Platform.setImplicitExit(false));
            started = true;
        }
        var task = new FutureTask<>(steps);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failed) {
            if (failed.getCause() instanceof AssertionError wrong) {
                throw wrong;
            }
            throw new IllegalStateException(failed);
        }
    }

    public static void run(Runnable steps) {
        call(() -> {
            steps.run();
            return true;
        });
    }
}
