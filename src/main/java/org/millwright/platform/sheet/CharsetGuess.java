package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells the character set of a text file: a byte order mark decides; else UTF-16 shows by its zero
/// bytes; else the whole file is UTF-8 when it is valid as such, and one of the Western single-byte sets
/// when it is not.
final class CharsetGuess {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE = 8192;

    private CharsetGuess() {}

    static Charset of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return switch (wide(start)) {
            case 1 -> StandardCharsets.UTF_16LE;
            case -1 -> StandardCharsets.UTF_16BE;
            default -> narrow(file);
        };
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// 1 when every other byte is mostly zero as in little-endian text, -1 as in big-endian text, else 0.
    private static int wide(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int pairs = bytes.length / 2;
        if (pairs == 0) {
            return 0;
        }
        if (zeros[1] * 10 >= pairs * 3 && zeros[0] * 20 <= pairs) {
            return 1;
        }
        return zeros[0] * 10 >= pairs * 3 && zeros[1] * 20 <= pairs ? -1 : 0;
    }

    private static Charset narrow(Path file) throws IOException {
        var validity = new Utf8Validity();
        boolean undefined = false;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    validity.accept(buffer[i] & 0xFF);
                    undefined |= undefinedInWindows(buffer[i] & 0xFF);
                }
            }
        }
        if (validity.holds()) {
            return StandardCharsets.UTF_8;
        }
        return undefined ? StandardCharsets.ISO_8859_1 : WINDOWS;
    }

    private static boolean undefinedInWindows(int unsigned) {
        return unsigned == 0x81 || unsigned == 0x8D || unsigned == 0x8F || unsigned == 0x90 || unsigned == 0x9D;
    }
}
