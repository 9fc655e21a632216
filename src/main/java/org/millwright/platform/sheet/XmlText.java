package org.millwright.platform.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The escape of workbooks for characters that XML cannot hold: `_x0007_` (ISO/IEC 29500-1, ST_Xstring). A text that
/// looks like such an escape gets its underscore escaped.
public final class XmlText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    static String decode(String xml) {
        if (!xml.contains("_x")) {
            return xml;
        }
        return ESCAPE.matcher(xml)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    public static String encode(String text) {
        StringBuilder encoded = null;
        Matcher escape = text.contains("_x") ? ESCAPE.matcher(text) : null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hidden = impossible(text, i)
                    || (escape != null
                            && c == '_'
                            && escape.region(i, text.length()).lookingAt());
            if (hidden && encoded == null) {
                encoded = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (encoded != null) {
                if (hidden) {
                    encoded.append(String.format("_x%04X_", (int) c));
                } else {
                    encoded.append(c);
                }
            }
        }
        return encoded == null ? text : encoded.toString();
    }

    private static boolean impossible(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE';
    }
}
