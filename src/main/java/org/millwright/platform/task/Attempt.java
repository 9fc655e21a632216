package org.millwright.platform.task;

import java.util.concurrent.Callable;

/// What became of a call: a result, or whatever it threw.
sealed interface Attempt<T> {

    record Got<T>(T value) implements Attempt<T> {}

    record Failed<T>(Throwable cause) implements Attempt<T> {}

    /// The one place that catches everything: a call handed to Tasks has nobody above it to throw to.
    static <T> Attempt<T> of(Callable<T> call) {
        try {
            return new Got<>(call.call());
        } catch (Exception | Error anything) {
            return new Failed<>(anything);
        }
    }
}
