package org.millwright.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The files that are kept: pictures and PDF. What a file is its first bytes say, never its name.
public enum AttachmentKind {
    JPEG("jpg", "\u00ff\u00d8\u00ff"),
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    GIF("gif", "GIF8"),
    BMP("bmp", "BM"),
    PDF("pdf", "%PDF-");

    private final String ending;
    /// A letter for each byte.
    private final String head;

    AttachmentKind(String ending, String head) {
        this.ending = ending;
        this.head = head;
    }

    /// Of a file name, without the dot.
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF;
    }

    /// The endings that a file of these kinds has, for a chooser.
    public static List<String> endings(boolean picturesOnly) {
        return Arrays.stream(values())
                .filter(kind -> kind.isPicture() || !picturesOnly)
                .flatMap(kind -> kind == JPEG ? List.of("jpg", "jpeg").stream() : List.of(kind.ending).stream())
                .toList();
    }

    /// Empty when it is nothing that is kept.
    public static Optional<AttachmentKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < head.length()) {
            return false;
        }
        for (int i = 0; i < head.length(); i++) {
            if ((content[i] & 0xFF) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
