package org.millwright.platform.names;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they are compared: without case and accents, `Ventil Süd` as `ventil sud`.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Folded() {}

    static byte[] of(String text) {
        String folded = text;
        if (!isAscii(text)) {
            folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("")
                    .replace("ß", "ss");
        }
        return folded.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /// The words of what was typed, none when it is blank.
    static List<byte[]> words(String typed) {
        return Arrays.stream(SPACE.split(typed.strip()))
                .filter(word -> !word.isEmpty())
                .map(Folded::of)
                .toList();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
