package org.millwright.platform.task;

import org.jspecify.annotations.Nullable;

/// A place on a screen that shows one result: of several requests only the latest counts. Each screen
/// makes its own slots; two slots of the same name are still two slots.
public final class TaskSlot {

    private final String name;
    private @Nullable Cancellation latest;

    public TaskSlot(String name) {
        this.name = name;
    }

    /// Puts a new request in and gives back the one it replaces.
    @Nullable
    Cancellation replace(@Nullable Cancellation next) {
        Cancellation former = latest;
        latest = next;
        return former;
    }

    boolean holds(Cancellation request) {
        return latest == request;
    }

    @Override
    public String toString() {
        return name;
    }
}
