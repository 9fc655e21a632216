package org.millwright.boot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.millwright.kernel.Changes;
import org.millwright.plant.Plant;
import org.millwright.platform.db.ChangeFeed.Subscription;
import org.millwright.platform.names.LiveNames;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// Loads the names that search while typing looks through, in the background, and again when too much has changed, or
/// when they could not be read.
final class NamesInMemory implements AutoCloseable {

    private static final Duration CALM = Duration.seconds(3);

    private final Tasks tasks;
    private final Map<LiveNames, TaskSlot> slots = new LinkedHashMap<>();
    private final Executor foreground;
    private final Subscription subscription;
    private final Subscription link;
    private boolean closed;

    /// @param foreground brings the news of a commit to the window's thread
    /// @param calm says when to begin: the first screen comes before, for a large plant is read for seconds
    NamesInMemory(Plant plant, Tasks tasks, Executor foreground, Executor calm) {
        this.tasks = tasks;
        this.foreground = foreground;
        plant.names().forEach(names -> slots.put(names, new TaskSlot("names")));
        subscription = plant.store().feed().subscribe(this::heard);
        link = plant.store().link().subscribe(lost -> foreground.execute(() -> linked(plant)));
        calm.execute(() -> slots.keySet().forEach(this::load));
    }

    /// A while from now, on the window's thread.
    static void whenCalm(Runnable work) {
        var pause = new PauseTransition(CALM);
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }

    private void heard(Changes changes) {
        for (LiveNames names : slots.keySet()) {
            if (names.follow(changes)) {
                foreground.execute(() -> load(names));
            }
        }
    }

    private void linked(Plant plant) {
        if (!plant.store().link().isLost()) {
            slots.keySet().stream().filter(LiveNames::isOutdated).forEach(this::load);
        }
    }

    /// A newer load takes the place of one under way.
    private void load(LiveNames names) {
        TaskSlot slot = slots.get(names);
        if (slot != null && !closed) {
            tasks.load(
                    slot,
                    () -> {
                        names.load();
                        return names;
                    },
                    loaded -> {
                        if (loaded.isOutdated()) {
                            load(loaded);
                        }
                    });
        }
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        link.close();
    }
}
