package org.millwright.platform.task;

/// Long work under way.
@FunctionalInterface
public interface LongRun {

    /// Asks the work to stop; its watch hears `cancelled` once it has, or `done` when it was too late.
    void cancel();
}
