package org.millwright.attachment;

import java.util.Locale;

/// A file's name as it is shown: whatever it was, it is one line that names no folder and ends as its content says.
public final class AttachmentName {

    public static final int MOST = 200;

    private static final int MOST_BYTES_OF_ENDING = 6;

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
        boolean ends = AttachmentKind.endings(false).stream()
                .filter(ending -> kind == AttachmentKind.JPEG ? ending.startsWith("jp") : ending.equals(kind.ending()))
                .anyMatch(ending -> plain(last).endsWith("." + ending));
        String name = ends ? plain : plain + "." + kind.ending();
        return name.length() <= MOST ? name : name.substring(0, MOST - MOST_BYTES_OF_ENDING) + "." + kind.ending();
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
