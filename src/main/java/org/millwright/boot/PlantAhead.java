package org.millwright.boot;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.task.Ahead;

/// Opens existing plants; the first one ahead, while the window is being made: each takes about as long as the other.
final class PlantAhead implements AutoCloseable {

    private final Actor actor;
    private final Clock clock;
    private @Nullable StoreLocation first;
    private @Nullable Ahead<Outcome<Plant>> opening;

    PlantAhead(Actor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /// Begins with the plant that will be asked for.
    synchronized void begin(StoreLocation location) {
        first = location;
        opening = Ahead.begin("plant-ahead", () -> Plant.openExisting(location, actor, clock));
    }

    /// The plant of a place: the one that was opened ahead, the first time that it is asked for.
    Outcome<Plant> open(StoreLocation location) {
        Ahead<Outcome<Plant>> begun = take(location);
        return begun == null ? Plant.openExisting(location, actor, clock) : begun.get();
    }

    private synchronized @Nullable Ahead<Outcome<Plant>> take(StoreLocation location) {
        Ahead<Outcome<Plant>> begun = location.equals(first) ? opening : null;
        if (begun != null) {
            opening = null;
        }
        return begun;
    }

    /// Lets go of a plant that nobody has asked for.
    @Override
    public void close() {
        Ahead<Outcome<Plant>> begun = first == null ? null : take(first);
        if (begun != null) {
            begun.get().handle(Plant::close, _ -> {});
        }
    }
}
