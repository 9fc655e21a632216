package org.millwright.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aThumbnailKeepsTheShapeAndIsSmall(String format) throws IOException {
        byte[] content = picture(1000, 500, format);

        assertThat(Picture.size(content)).contains(new PictureSize(1000, 500));
        BufferedImage small = read(Picture.thumbnail(content, 100).orElseThrow());
        assertThat(small.getWidth()).isEqualTo(100);
        assertThat(small.getHeight()).isEqualTo(50);
        assertThat(new Color(small.getRGB(5, 25)).getRed()).isGreaterThan(200);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        assertThat(read(Picture.thumbnail(picture(40, 20, "png"), 100).orElseThrow())
                        .getWidth())
                .isEqualTo(40);
    }

    /// The camera lay on its side: the red half, which the file has on the left, is at the top.
    @Test
    void aPhotoIsShownUpright() throws IOException {
        byte[] plain = picture(200, 100, "jpg");
        String exif = "FFE1001E" + "457869660000" + "4D4D002A00000008" + "0001" + "0112000300000001" + "00060000"
                + "00000000";
        byte[] turned = HexFormat.of()
                .parseHex("FFD8" + exif + HexFormat.of().formatHex(plain).substring(4));

        assertThat(Orientation.of(turned)).isEqualTo(Orientation.LEFT);
        BufferedImage small = read(Picture.thumbnail(turned, 100).orElseThrow());
        assertThat(small.getHeight()).isEqualTo(100);
        assertThat(small.getWidth()).isEqualTo(50);
        assertThat(new Color(small.getRGB(25, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(25, 90)).getRed()).isLessThan(50);
    }

    @Test
    void theSizeOfABombIsKnownBeforeItGoesOff() {
        assertThat(Picture.size(bomb(60_000, 60_000))).contains(new PictureSize(60_000, 60_000));
    }

    @Test
    void whatIsTornOrNoPictureIsNothing() throws IOException {
        assertThat(Picture.size("not a picture".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Picture.size(new byte[0])).isEmpty();
        byte[] whole = picture(300, 300, "png");
        assertThat(Picture.thumbnail(java.util.Arrays.copyOf(whole, 60), 100)).isEmpty();
        assertThat(Orientation.of(HexFormat.of().parseHex("FFD8FFE1000A45786966000049492A")))
                .isEqualTo(Orientation.UPRIGHT);
    }

    /// The left half red, the right half blue.
    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    /// The head of a PNG that claims this size.
    private static byte[] bomb(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .put(HexFormat.of().parseHex("89504E470D0A1A0A"))
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
