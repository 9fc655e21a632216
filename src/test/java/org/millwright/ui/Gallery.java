package org.millwright.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.millwright.ui.theme.ThemeChoice;

/// Pictures of screens in both themes, under `target/gallery`, for a careful person to look at.
public final class Gallery {

    private static final Path FOLDER = Path.of("target", "gallery");

    private Gallery() {}

    /// Draws a freshly built node in light and in dark at 1366 x 768.
    public static void draw(String name, Supplier<? extends Parent> builder) {
        draw(name, Scenes.WIDTH, Scenes.HEIGHT, builder);
    }

    public static void draw(String name, double width, double height, Supplier<? extends Parent> builder) {
        for (ThemeChoice choice : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            Scene scene = Scenes.show(builder.get(), width, height, choice);
            write(scene, FOLDER.resolve(name + "-" + choice.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    private static void write(Scene scene, Path file) {
        try {
            Files.createDirectories(FOLDER);
            WritableImage drawn = scene.snapshot(null);
            int width = (int) drawn.getWidth();
            int height = (int) drawn.getHeight();
            // all pixels at once, and without an alpha channel: hundreds of pictures are drawn
            var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            int[] pixels = ((DataBufferInt) opaque.getRaster().getDataBuffer()).getData();
            drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            ImageIO.write(opaque, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
