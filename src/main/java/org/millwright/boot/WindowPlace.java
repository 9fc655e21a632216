package org.millwright.boot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.millwright.platform.settings.Settings;

/// Where the window stood the last time, unless that place is on no screen any more; its title bar is always in reach.
final class WindowPlace {

    private static final String NAME = "window";
    private static final String MAXIMIZED = "maximized";

    /// So much of a window is enough to take hold of it, in pixels.
    private static final double GRIP = 120;

    /// By then the window manager has put the window where it wants it.
    private static final Duration SETTLED = Duration.millis(400);

    private WindowPlace() {}

    static void restore(Stage stage, Settings settings) {
        settings.get(NAME)
                .flatMap(WindowPlace::read)
                .flatMap(place -> inSight(place, screens()))
                .ifPresent(place -> {
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                });
        stage.setMaximized(settings.get(MAXIMIZED).map(Boolean::parseBoolean).orElse(false));
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(_ -> pullIn(stage));
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> settled.playFromStart());
    }

    /// Some window managers add the title bar above the place that they were asked for.
    private static void pullIn(Stage stage) {
        if (stage.isMaximized() || stage.isIconified() || !stage.isShowing()) {
            return;
        }
        inSight(now(stage), screens()).ifPresent(place -> {
            if (place.getMinX() != stage.getX() || place.getMinY() != stage.getY()) {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
            }
        });
    }

    private static Rectangle2D now(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /// The place moved as little as is needed to reach its title bar with the mouse; empty where it is on no screen.
    ///
    /// @param screens what windows may cover of each
    static Optional<Rectangle2D> inSight(Rectangle2D place, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(place::intersects)
                .max(Comparator.comparingDouble(screen -> common(place, screen)))
                .map(screen -> new Rectangle2D(
                        Math.clamp(
                                place.getMinX(),
                                screen.getMinX() - Math.max(0, place.getWidth() - GRIP),
                                screen.getMaxX() - GRIP),
                        Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - GRIP),
                        place.getWidth(),
                        place.getHeight()));
    }

    private static double common(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width * height;
    }

    static void keep(Stage stage, Settings settings) {
        if (stage.isMaximized() || stage.isIconified()) {
            settings.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
            return;
        }
        String place = String.format(
                "%d,%d,%d,%d",
                Math.round(stage.getX()),
                Math.round(stage.getY()),
                Math.round(stage.getWidth()),
                Math.round(stage.getHeight()));
        settings.putAll(Map.of(NAME, place, MAXIMIZED, "false"));
    }

    static Optional<Rectangle2D> read(String written) {
        if (!written.matches("-?\\d{1,5},-?\\d{1,5},\\d{1,5},\\d{1,5}")) {
            return Optional.empty();
        }
        int[] numbers = Arrays.stream(written.split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        return Optional.of(new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]));
    }
}
