package org.millwright.platform.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads pictures of unknown origin. Pixels are read only as coarsely as they are wanted, so that memory is bounded by
/// what is shown and not by what a file claims.
public final class Picture {

    private Picture() {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }

    /// From the header; no pixel is read. Empty when it is no picture that can be read.
    public static Optional<PictureSize> size(byte[] content) {
        return read(content, reader -> new PictureSize(reader.getWidth(0), reader.getHeight(0)));
    }

    /// A small upright JPEG of it; empty when it cannot be read.
    ///
    /// @param longest side, in pixels
    public static Optional<byte[]> thumbnail(byte[] content, int longest) {
        return read(content, reader -> {
            int side = Math.max(reader.getWidth(0), reader.getHeight(0));
            ImageReadParam coarse = reader.getDefaultReadParam();
            // twice as fine as wanted, for a smooth last step
            int step = Math.max(1, side / (2 * longest));
            coarse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage found = reader.read(0, coarse);
            var out = new ByteArrayOutputStream();
            ImageIO.write(upright(found, longest, Orientation.of(content)), "jpg", out);
            return out.toByteArray();
        });
    }

    private static <T> Optional<T> read(byte[] content, Reading<T> reading) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(reading.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // the JDK's readers answer a damaged picture with whatever comes to hand
            return Optional.empty();
        }
    }

    private static BufferedImage upright(BufferedImage found, int longest, Orientation orientation) {
        double scale = Math.min(1, (double) longest / Math.max(found.getWidth(), found.getHeight()));
        int width = Math.max(1, (int) Math.round(found.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(found.getHeight() * scale));
        boolean lies = orientation.turnsSides();
        var shown = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = shown.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, shown.getWidth(), shown.getHeight());
        AffineTransform turn = orientation.transform(width, height);
        turn.scale((double) width / found.getWidth(), (double) height / found.getHeight());
        canvas.drawImage(found, turn, null);
        canvas.dispose();
        return shown;
    }
}
