package org.millwright.platform.db;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an H2 file says about its own length, by the published file format
/// (h2database.com/html/mvstore.html).
///
/// H2 answers a file whose end is missing with an older state of the data. After a crash that is right:
/// the end was never finished. Of a file that was closed in good order it would be a silent loss.
final class FileHead {

    static final int BLOCK = 4096;

    private FileHead() {}

    /// Whether somebody has written it, and no database ever has.
    static boolean isText(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String begin = new String(content.readNBytes(BLOCK), StandardCharsets.ISO_8859_1);
            return !begin.startsWith("H:") && begin.chars().allMatch(c -> c >= ' ' || Character.isWhitespace(c));
        }
    }

    /// Whether the newest chunk of a file that was closed in good order is not there in full.
    static boolean isCut(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            Map<String, String> head = fields(content, 0);
            if (!isClean(head)) {
                return false;
            }
            long block = number(head, "block");
            long end = (block + number(fields(content, block * BLOCK), "len")) * BLOCK;
            return content.length() < end;
        } catch (EOFException | NumberFormatException missing) {
            return true;
        }
    }

    /// Whether the file was closed in good order.
    static boolean isClean(Map<String, String> head) {
        return "1".equals(head.get("clean"));
    }

    static Map<String, String> fields(RandomAccessFile content, long at) throws IOException {
        return fields(content, at, BLOCK);
    }

    /// A block begins with `name:value` pairs, commas between, and a line break behind; numbers are
    /// hexadecimal.
    static Map<String, String> fields(RandomAccessFile content, long at, int length) throws IOException {
        byte[] block = new byte[length];
        content.seek(at);
        content.readFully(block);
        String text = new String(block, StandardCharsets.ISO_8859_1);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.substring(0, Math.max(0, text.indexOf('\n'))).split(",")) {
            int colon = pair.indexOf(':');
            if (colon > 0) {
                fields.put(pair.substring(0, colon), pair.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    static long number(Map<String, String> fields, String name) {
        return Long.parseLong(fields.getOrDefault(name, ""), 16);
    }
}
