package org.millwright.boot;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon in the window's frame and in the task bar.
final class WindowIcon {

    /// In pixels; the system takes what fits it.
    static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private static final int MOST_IN_A_WINDOW = 128;

    private WindowIcon() {}

    static void on(Stage stage) {
        IntStream.of(SIZES)
                .filter(size -> size <= MOST_IN_A_WINDOW)
                .mapToObj(WindowIcon::address)
                .map(Image::new)
                .forEach(stage.getIcons()::add);
    }

    static String address(int size) {
        return Objects.requireNonNull(
                        WindowIcon.class.getResource("/org/millwright/ui/theme/icon/" + size + ".png"), "icon " + size)
                .toExternalForm();
    }
}
