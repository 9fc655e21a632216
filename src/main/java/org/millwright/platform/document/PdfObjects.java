package org.millwright.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The numbered objects of a PDF file, and the table at its end that tells where each begins (ISO 32000-1, 7.5).
final class PdfObjects {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    PdfObjects() {
        // bytes above 127 tell programs that move files not to take it for text
        write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// A number for an object that is written later, because others name it before.
    int reserve() {
        offsets.add(0);
        return offsets.size();
    }

    int add(String content) {
        int number = reserve();
        put(number, content);
        return number;
    }

    void put(int number, String content) {
        offsets.set(number - 1, out.size());
        write(number + " 0 obj\n" + content + "\nendobj\n");
    }

    /// @param entries of its dictionary, beside those that tell its length
    int stream(String entries, String content) {
        byte[] packed = packed(content);
        int number = reserve();
        offsets.set(number - 1, out.size());
        write(number + " 0 obj\n<< " + entries + "/Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        out.writeBytes(packed);
        write("\nendstream\nendobj\n");
        return number;
    }

    byte[] finish(int catalog, int info) {
        int table = out.size();
        var end = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(String.format("%010d 00000 n \n", offset)));
        end.append("trailer\n<< /Size ")
                .append(offsets.size() + 1)
                .append(" /Root ")
                .append(catalog)
                .append(" 0 R /Info ")
                .append(info)
                .append(" 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        write(end.toString());
        return out.toByteArray();
    }

    /// A text outside of the content: UTF-16 in hexadecimal digits, which need no escapes.
    static String text(String text) {
        var hex = new StringBuilder("<FEFF");
        text.chars().forEach(unit -> hex.append(String.format("%04X", unit)));
        return hex.append('>').toString();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(String content) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
