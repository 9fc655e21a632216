package org.millwright.boot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.millwright.boot.StartScreens.Filling;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.LongWatch;
import org.millwright.platform.task.Progress;
import org.millwright.ui.shell.OpeningScreen;

/// Shows how far the opening of a plant is, and why it came to nothing.
///
/// @param stopped shows what was there before
/// @param refused shows why it could not be opened, with what can be done
record OpeningWatch(
        Messages messages,
        OpeningScreen screen,
        Consumer<Plant> present,
        Runnable stopped,
        Consumer<List<Violation>> refused)
        implements LongWatch<Outcome<Plant>> {

    @Override
    public void progress(double fraction, Message doing) {
        screen.progress(messages.text(doing), fraction);
    }

    @Override
    public void done(Outcome<Plant> outcome) {
        outcome.handle(present, refused);
    }

    @Override
    public void cancelled() {
        stopped.run();
    }

    @Override
    public void failed(Throwable cause) {
        Optional<Violation> told = Unreachable.reason(cause);
        if (told.isPresent()) {
            refused.accept(List.of(told.get()));
            return;
        }
        Fault fault = Fault.of(cause);
        FaultSink.logging(_ -> {}).report(fault);
        refused.accept(List.of(Violation.general("task.fault", fault.code())));
    }

    /// A plant that is not shown in the end is closed, whatever the reason: it could not be opened again otherwise.
    ///
    /// @param fresh made just now: then nothing of it stays
    static Outcome<Plant> filled(Plant opened, Filling filling, Progress progress, boolean fresh) {
        boolean kept = false;
        try {
            Outcome<Plant> filled = filling.fill(opened, progress);
            Cancellation.current().check();
            kept = filled.isDone();
            if (kept) {
                opened.store().followOthers();
            }
            return filled;
        } finally {
            if (!kept) {
                opened.close();
                if (fresh) {
                    PlantPlaces.forget(opened.store().location());
                }
            }
        }
    }
}
