package org.millwright.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyCombination;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.settings.SettingsScreen;

/// The whole face of a plant without a window: the real frame, the real screens, everything at once.
final class FaceFixture {

    static final Clock CLOCK = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);

    private FaceFixture() {}

    static PlantFace face(Plant plant, Locale locale) {
        return face(plant, locale, new TestFiles(null));
    }

    /// Made on the foreground thread.
    static PlantFace face(Plant plant, Locale locale, FileChooserPort files) {
        return face(plant, locale, files, Runnable::run);
    }

    /// One in which things are done that are news at once.
    static PlantFace busyFace(Plant plant) {
        return face(plant, _ -> {});
    }

    /// @param foreground takes what comes from other threads
    static PlantFace face(Plant plant, Executor foreground) {
        return face(plant, Locale.UK, new TestFiles(null), foreground);
    }

    /// That of a copy to try things in.
    static PlantFace copy(Plant plant, Locale locale, Message mark) {
        return face(plant, locale, new TestFiles(null), Runnable::run, Optional.of(mark));
    }

    private static PlantFace face(Plant plant, Locale locale, FileChooserPort files, Executor foreground) {
        return face(plant, locale, files, foreground, Optional.empty());
    }

    private static PlantFace face(
            Plant plant, Locale locale, FileChooserPort files, Executor foreground, Optional<Message> mark) {
        return new PlantFace(plant, setup(locale, files, foreground, mark));
    }

    /// What the screens of a face get from outside.
    static FaceSetup setup(Locale locale, FileChooserPort files, Executor foreground, Optional<Message> mark) {
        return new FaceSetup(
                new Messages(locale, ZoneOffset.UTC),
                new Look(new Settings(Path.of("target", "no-settings", "preferences.json")), locale),
                ViewState.inMemory(),
                CLOCK,
                TestStores.MAX,
                UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, "target/home"), new Properties()),
                files,
                foreground,
                Runnable::run,
                faults -> new DirectTasks(),
                language -> {},
                location -> {},
                mark.isEmpty()
                        ? Optional.of(new SettingsScreen.Another(KeyCombination.valueOf("Shortcut+O"), () -> {}))
                        : Optional.empty(),
                Optional.empty(),
                mark);
    }
}
