package org.millwright.platform.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held. Source: Exif 2.32, tag 0x0112, in the APP1 segment of a JPEG.
enum Orientation {
    UPRIGHT,
    UPSIDE_DOWN,
    /// To be turned a quarter clockwise.
    LEFT,
    /// To be turned a quarter counterclockwise.
    RIGHT;

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int JPEG = 0xFFD8;

    boolean turnsSides() {
        return this == LEFT || this == RIGHT;
    }

    /// Turns a picture of this size upright, with its corner at the origin.
    AffineTransform transform(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /// Upright where the file says nothing, or nothing that can be understood.
    static Orientation of(byte[] content) {
        ByteBuffer all = ByteBuffer.wrap(content);
        if (all.remaining() < 4 || (all.getShort() & 0xFFFF) != JPEG) {
            return UPRIGHT;
        }
        while (all.remaining() >= 4) {
            int marker = all.getShort() & 0xFFFF;
            int length = (all.getShort() & 0xFFFF) - 2;
            if (marker == START_OF_SCAN || length < 0 || length > all.remaining()) {
                return UPRIGHT;
            }
            if (marker == APP1) {
                return inExif(all.slice(all.position(), length));
            }
            all.position(all.position() + length);
        }
        return UPRIGHT;
    }

    /// Bytes 0 to 5 are `Exif`, bytes 6 to 13 the head of a TIFF, then entries of twelve bytes each.
    private static Orientation inExif(ByteBuffer exif) {
        int tiff = 6;
        if (exif.remaining() < tiff + 10) {
            return UPRIGHT;
        }
        exif.order(exif.get(tiff) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff + exif.getInt(tiff + 4);
        if (at < 0 || at > exif.limit() - 2) {
            return UPRIGHT;
        }
        int entries = exif.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= exif.limit(); i++) {
            int entry = at + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                return switch (exif.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> LEFT;
                    case 8 -> RIGHT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }
}
