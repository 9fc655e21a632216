package org.millwright.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// A picture of the clipboard: its pixels are taken at once, and made a file later, in the background.
public final class PastedPicture {

    private final int width;
    private final int height;
    private final int[] pixels;

    public PastedPicture(Image picture) {
        width = (int) picture.getWidth();
        height = (int) picture.getHeight();
        pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    }

    /// As a PNG.
    public byte[] png() {
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        canvas.setRGB(0, 0, width, height, pixels, 0, width);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(canvas, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
