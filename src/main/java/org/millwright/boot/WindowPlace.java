package org.millwright.boot;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.millwright.platform.settings.Settings;

/// Where the window stood the last time, unless that place is on no screen any more.
final class WindowPlace {

    private static final String NAME = "window";
    private static final String MAXIMIZED = "maximized";

    private WindowPlace() {}

    static void restore(Stage stage, Settings settings) {
        settings.get(NAME).flatMap(WindowPlace::read).ifPresent(place -> {
            if (!Screen.getScreensForRectangle(place).isEmpty()) {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
                stage.setWidth(place.getWidth());
                stage.setHeight(place.getHeight());
            }
        });
        stage.setMaximized(settings.get(MAXIMIZED).map(Boolean::parseBoolean).orElse(false));
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
