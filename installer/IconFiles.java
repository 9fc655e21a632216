import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// The icon as Windows and macOS want it: one file that holds all sizes.
final class IconFiles {

    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int BITMAP_HEADER = 40;
    private static final int LARGEST_BITMAP = 64;
    private static final int LARGEST_ICO = 256;

    /// What macOS calls each picture, by its pixels; the doubled ones are for fine screens.
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("ic11", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic13", 256);
        ICNS.put("ic08", 256);
        ICNS.put("ic14", 512);
        ICNS.put("ic09", 512);
    }

    private IconFiles() {}

    /// @param pictures PNG by size in pixels
    static byte[] icns(Map<Integer, byte[]> pictures) {
        int length = 8;
        for (int size : ICNS.values()) {
            length += 8 + pictures.get(size).length;
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put("icns".getBytes()).putInt(length);
        ICNS.forEach((kind, size) -> {
            byte[] picture = pictures.get(size);
            file.put(kind.getBytes()).putInt(8 + picture.length).put(picture);
        });
        return file.array();
    }

    /// The small ones as bitmaps, which every program on Windows can show, the large ones as PNG.
    ///
    /// @param pictures PNG by size in pixels
    static byte[] ico(Map<Integer, byte[]> pictures) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (var picture : pictures.entrySet()) {
            if (picture.getKey() <= LARGEST_ICO) {
                sizes.add(picture.getKey());
                contents.add(picture.getKey() <= LARGEST_BITMAP ? bitmap(picture.getValue()) : picture.getValue());
            }
        }
        int at = ICO_HEADER + ICO_ENTRY * sizes.size();
        ByteBuffer file = ByteBuffer.allocate(
                        at + contents.stream().mapToInt(each -> each.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            byte side = (byte) (sizes.get(i) % LARGEST_ICO);
            file.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            file.putInt(contents.get(i).length).putInt(at);
            at += contents.get(i).length;
        }
        contents.forEach(file::put);
        return file.array();
    }

    /// From the bottom row up, blue, green, red, opacity; behind it a mask, which nobody asks where there is opacity.
    private static byte[] bitmap(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int side = image.getWidth();
        int maskRow = (side + 31) / 32 * 4;
        ByteBuffer bitmap = ByteBuffer.allocate(BITMAP_HEADER + side * side * 4 + maskRow * side)
                .order(ByteOrder.LITTLE_ENDIAN);
        bitmap.putInt(BITMAP_HEADER)
                .putInt(side)
                .putInt(side * 2)
                .putShort((short) 1)
                .putShort((short) 32);
        bitmap.position(BITMAP_HEADER);
        for (int y = side - 1; y >= 0; y--) {
            for (int x = 0; x < side; x++) {
                bitmap.putInt(image.getRGB(x, y));
            }
        }
        return bitmap.array();
    }
}
