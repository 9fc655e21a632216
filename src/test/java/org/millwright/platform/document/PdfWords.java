package org.millwright.platform.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads the pages of a document as a viewer does that searches it: glyph by glyph, through the table of characters of
/// each font.
public final class PdfWords {

    private static final Pattern OBJECT = Pattern.compile("(\\d+) 0 obj\n(.*?)\nendobj", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("/F(\\d+) \\S+ Tf|<([0-9A-F]{2})> Tj|(ET)");
    private static final Pattern CHARACTER = Pattern.compile("<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>");

    private PdfWords() {}

    /// Each page as its texts, in the order in which they were drawn.
    public static List<List<String>> of(byte[] pdf) {
        Map<Integer, String> objects = new HashMap<>();
        Matcher found = OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            objects.put(Integer.parseInt(found.group(1)), found.group(2));
        }
        List<Map<Integer, String>> fonts = new ArrayList<>();
        String names = only(objects, "<< /Font <<");
        Matcher font = Pattern.compile("/F\\d+ (\\d+) 0 R").matcher(names);
        while (font.find()) {
            fonts.add(characters(objects, Integer.parseInt(font.group(1))));
        }
        List<List<String>> pages = new ArrayList<>();
        Matcher kids = Pattern.compile("(\\d+) 0 R").matcher(after(only(objects, "/Type /Pages"), "/Kids ["));
        while (kids.find()) {
            String page = object(objects, Integer.parseInt(kids.group(1)));
            int content = Integer.parseInt(after(page, "/Contents ").split(" ")[0]);
            pages.add(texts(inflated(object(objects, content)), fonts));
        }
        return pages;
    }

    private static List<String> texts(String content, List<Map<Integer, String>> fonts) {
        List<String> texts = new ArrayList<>();
        var text = new StringBuilder();
        int font = 0;
        Matcher shown = SHOWN.matcher(content);
        while (shown.find()) {
            if (shown.group(1) != null) {
                font = Integer.parseInt(shown.group(1));
            } else if (shown.group(2) != null) {
                text.append(fonts.get(font).get(Integer.parseInt(shown.group(2), 16)));
            } else {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        return texts;
    }

    private static Map<Integer, String> characters(Map<Integer, String> objects, int font) {
        int table = Integer.parseInt(after(object(objects, font), "/ToUnicode ").split(" ")[0]);
        Map<Integer, String> characters = new HashMap<>();
        Matcher line = CHARACTER.matcher(inflated(object(objects, table)));
        while (line.find()) {
            var text = new StringBuilder();
            for (int i = 0; i < line.group(2).length(); i += 4) {
                text.append((char) Integer.parseInt(line.group(2).substring(i, i + 4), 16));
            }
            characters.putIfAbsent(Integer.parseInt(line.group(1), 16), text.toString());
        }
        return characters;
    }

    private static String inflated(String object) {
        String packed = object.substring(object.indexOf("stream\n") + 7, object.lastIndexOf("\nendstream"));
        var inflater = new Inflater();
        inflater.setInput(packed.getBytes(StandardCharsets.ISO_8859_1));
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException torn) {
            throw new IllegalStateException(torn);
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String object(Map<Integer, String> objects, int number) {
        return Objects.requireNonNull(objects.get(number));
    }

    private static String only(Map<Integer, String> objects, String mark) {
        return objects.values().stream()
                .filter(object -> object.contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark) + mark.length());
    }
}
