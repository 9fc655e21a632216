package org.millwright.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.millwright.backup.app.BackupPlace;
import org.millwright.backup.app.Backups;
import org.millwright.boot.StartScreens.Filling;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.LongRun;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.shell.OpeningScreen;

/// Opens a plant in the background while the window shows how far that is.
///
/// @param existing opens a plant that is there
/// @param messages in the window's language, which may have changed since the last time
/// @param show puts a screen into the window
/// @param present takes the open plant
record PlantOpening(
        Actor actor,
        Clock clock,
        Function<StoreLocation, Outcome<Plant>> existing,
        Tasks tasks,
        Supplier<Messages> messages,
        Consumer<Parent> show,
        Consumer<Plant> present) {

    /// The plant of a place.
    ///
    /// @param fresh whether it is made now: then nothing of it stays when it is not shown in the end
    /// @param before lets go of one that is open and in the way
    LongWork<Outcome<Plant>> of(StoreLocation location, Filling filling, boolean fresh, Runnable before) {
        return progress -> {
            before.run();
            return opened(location, filling, fresh, progress);
        };
    }

    private Outcome<Plant> opened(StoreLocation location, Filling filling, boolean fresh, Progress progress) {
        Outcome<Plant> plant = filling.begins() ? Plant.open(location, actor, clock) : existing.apply(location);
        return plant.then(opened -> OpeningWatch.filled(opened, filling, progress, fresh));
    }

    /// The plant of a backup, in the place of the one that is there, which is saved first.
    ///
    /// @param place where what is there is saved
    /// @param before lets go of the one that is there
    LongWork<Outcome<Plant>> of(
            Path backup, StoreLocation.FileStore file, Backups backups, BackupPlace place, Runnable before) {
        return progress -> {
            before.run();
            return backups.restoreOver(backup, file, place, progress)
                    .then(_ -> opened(file, Filling.NONE, false, progress));
        };
    }

    /// @param cancelled shows what was there before
    /// @param refused shows why not, with what can be done
    void run(LongWork<Outcome<Plant>> work, Runnable cancelled, BiConsumer<OpeningScreen, List<Violation>> refused) {
        Messages words = messages.get();
        var screen = new OpeningScreen(words);
        screen.progress(words.text("welcome.opening-text"), Progress.UNKNOWN);
        show.accept(screen.node());
        LongRun run = tasks.start(
                work, new OpeningWatch(words, screen, present, cancelled, reasons -> refused.accept(screen, reasons)));
        screen.cancelWith(run::cancel);
    }
}
