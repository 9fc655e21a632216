package org.millwright.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.ui.FxThread;
import org.millwright.ui.kit.FileChooserPort;
import org.millwright.ui.kit.TestFiles;

/// The real window of the desktop, with the real store, tasks and screens; only the system's file
/// choosers are not there. It fills the screen that tests without a display have.
public record TestWindow(Stage stage, CompletableFuture<Boolean> closed) implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    /// Starts as the program does, in English.
    ///
    /// @param home takes the plant, the settings and the log
    public static TestWindow open(Path home, Clock clock, FileChooserPort files) throws Exception {
        return open(home, clock, files, (window, folders) -> window.open(plant(folders)));
    }

    /// Starts as the program does when no plant is named: with the one that was open last.
    public static TestWindow openAgain(Path home, Clock clock, FileChooserPort files) throws Exception {
        return open(
                home,
                clock,
                files,
                (window, folders) -> window.start(
                        new RecentPlants(new Settings(folders.config().resolve("preferences.json"))).first(folders)));
    }

    /// Starts with the plant that the command line names.
    public static TestWindow open(Path home, Clock clock, String store) throws Exception {
        StoreLocation named = StoreLocation.parse(store).orThrow();
        return open(home, clock, new TestFiles(null), (window, folders) -> window.open(named));
    }

    private static TestWindow open(
            Path home, Clock clock, FileChooserPort files, BiConsumer<DesktopWindow, UserFolders> start)
            throws Exception {
        var folders = UserFolders.of(Map.of(UserFolders.HOME_VARIABLE, home.toString()), new Properties());
        var settings = new Settings(folders.config().resolve("preferences.json"));
        settings.put("window", "0,0,1000,960");
        return FxThread.call(() -> {
            var stage = new Stage();
            var look = new Look(settings, Locale.UK);
            var window = new DesktopWindow(
                    stage,
                    settings,
                    look,
                    TestStores.MAX,
                    clock,
                    folders,
                    new PlantAhead(TestStores.MAX, clock),
                    _ -> files);
            var closed = new CompletableFuture<Boolean>();
            window.onClosed(() -> closed.complete(true));
            start.accept(window, folders);
            return new TestWindow(stage, closed);
        });
    }

    /// As the user does, by the button of the window's frame.
    @Override
    public void close() {
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static StoreLocation plant(UserFolders folders) {
        return StoreLocation.parse(folders.defaultPlant().toString()).orThrow();
    }
}
