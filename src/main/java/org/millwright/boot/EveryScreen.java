package org.millwright.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.millwright.plant.Plant;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.settings.Settings;
import org.millwright.platform.settings.UserFolders;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.WindowFiles;
import org.millwright.ui.nav.Route;

/// The frame of a plant in a window, one screen after the other, each with its data and drawn. Lives on the window's
/// thread.
final class EveryScreen implements AutoCloseable {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final Stage stage = new Stage();
    private final PlantFace face;
    private final Scene scene;

    EveryScreen(Plant plant, UserFolders folders, Messages messages, Clock clock) {
        Locale language = messages.formats().locale();
        Path preferences = folders.config().resolve("preferences.json");
        var look = new Look(new Settings(preferences), language);
        face = new PlantFace(
                plant,
                new FaceSetup(
                        messages,
                        look,
                        ViewState.inMemory(),
                        clock,
                        plant.store().actor(),
                        folders,
                        new WindowFiles(messages, () -> stage),
                        Runnable::run,
                        Runnable::run,
                        faults -> new DirectTasks(),
                        chosen -> {},
                        location -> {},
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        scene = new Scene(face.node(), WIDTH, HEIGHT);
        look.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Opens the screen and draws it.
    void open(Route route) {
        face.open(route);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (isBlank(scene.snapshot(null))) {
            throw new IllegalStateException("nothing is drawn");
        }
    }

    /// One colour everywhere, along the diagonal.
    private static boolean isBlank(WritableImage picture) {
        PixelReader pixels = picture.getPixelReader();
        int first = pixels.getArgb(0, 0);
        double slope = picture.getHeight() / picture.getWidth();
        for (int x = 1; x < picture.getWidth(); x++) {
            if (pixels.getArgb(x, (int) (x * slope)) != first) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        stage.hide();
        face.close();
    }
}
