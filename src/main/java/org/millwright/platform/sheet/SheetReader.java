package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.millwright.kernel.Outcome;

/// Looks into files of rows: workbooks (xlsx, xls) and text (csv).
public final class SheetReader {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int SAMPLE = 1 << 16;

    /// Text files that are not rows: web pages saved under the name of a workbook, documents.
    private static final List<String> OTHER_TEXTS = List.of("<?xml", "<!doctype", "<html", "<table", "%pdf", "{\\rtf");

    private SheetReader() {}

    /// Tells the kind of the file from its content; of a text file also the character set and the separator.
    public static Outcome<SheetSource> open(Path file) {
        return SheetSource.attempt(file, () -> {
            byte[] start = start(file);
            if (startsWith(start, ZIP) && start.length > 3 && start[2] < 9 && start[3] < 9) {
                return XlsxSource.open(file);
            }
            if (startsWith(start, OLE2)) {
                return XlsSource.open(file);
            }
            Charset charset = CharsetGuess.of(file);
            String text = charset.decode(java.nio.ByteBuffer.wrap(start)).toString();
            requireText(file, text);
            return new CsvSource(file, new CsvDialect(charset, SeparatorGuess.of(withoutMark(text))));
        });
    }

    /// A text file, read as the caller says.
    public static Outcome<SheetSource> openText(Path file, CsvDialect dialect) {
        return SheetSource.attempt(file, () -> {
            byte[] start = start(file);
            requireText(
                    file,
                    dialect.charset().decode(java.nio.ByteBuffer.wrap(start)).toString());
            return new CsvSource(file, dialect);
        });
    }

    private static byte[] start(Path file) throws IOException {
        String name = SheetRefusal.nameOf(file);
        if (Files.isDirectory(file)) {
            throw SheetRefusal.of("sheet.file.folder", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SAMPLE);
            if (start.length == 0) {
                throw SheetRefusal.of("sheet.file.empty", name);
            }
            return start;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void requireText(Path file, String start) {
        String head = withoutMark(start).stripLeading();
        String lower = head.substring(0, Math.min(20, head.length())).toLowerCase(Locale.ROOT);
        IntPredicate strange = c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
        long odd = start.chars().filter(strange).count();
        if (start.indexOf('\0') >= 0
                || odd * 200 > start.length()
                || OTHER_TEXTS.stream().anyMatch(lower::startsWith)) {
            throw SheetRefusal.of("sheet.file.unknown-kind", SheetRefusal.nameOf(file));
        }
    }
}
