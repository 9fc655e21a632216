package org.millwright.attachment;

import java.util.Locale;

/// A file's name as it is shown: whatever it was, it is one line that names no folder, and a picture or PDF ends as
/// its content says.
public final class AttachmentName {

    public static final int MOST = 200;

    private static final int MOST_OF_ENDING = 12;

    private AttachmentName() {}

    public static String of(String given, AttachmentKind kind) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // what cannot be seen could turn a name round, or hide its end
        String plain = last.codePoints()
                .filter(AttachmentName::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (plain.isEmpty() || plain.startsWith(".")) {
            plain = "file" + plain;
        }
        if (kind == AttachmentKind.OTHER) {
            return shortened(plain, plain.substring(Math.max(plain.lastIndexOf('.'), 0)));
        }
        boolean ends = AttachmentKind.endings(false).stream()
                .filter(ending -> kind == AttachmentKind.JPEG ? ending.startsWith("jp") : ending.equals(kind.ending()))
                .anyMatch(ending -> plain(last).endsWith("." + ending));
        String name = ends ? plain : plain + "." + kind.ending();
        return shortened(name, "." + kind.ending());
    }

    private static String shortened(String name, String ending) {
        String kept = ending.length() <= MOST_OF_ENDING ? ending : "";
        return name.length() <= MOST ? name : name.substring(0, MOST - kept.length()) + kept;
    }

    /// The name as every system's folders take it.
    public static String forSaving(String name) {
        String plain = name.replaceAll("[<>:\"|?*/\\\\]", "_").replaceAll("[. ]+$", "");
        return plain.isEmpty() ? "file" : plain;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }
}
