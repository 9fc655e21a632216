package org.millwright.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The files that are kept: pictures and PDF. What a file is its first bytes say, never its name.
public enum AttachmentKind {
    JPEG("jpg", 0xFF, 0xD8, 0xFF),
    PNG("png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    GIF("gif", 'G', 'I', 'F', '8'),
    BMP("bmp", 'B', 'M'),
    PDF("pdf", '%', 'P', 'D', 'F', '-');

    private final String ending;
    private final int[] head;

    AttachmentKind(String ending, int... head) {
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
        if (content.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((content[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
