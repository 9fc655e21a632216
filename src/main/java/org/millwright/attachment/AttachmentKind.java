package org.millwright.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a file is: its first bytes say so, never its name.
public enum AttachmentKind {
    JPEG("jpg", "\u00ff\u00d8\u00ff"),
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    GIF("gif", "GIF8"),
    BMP("bmp", "BM"),
    PDF("pdf", "%PDF-"),
    /// Anything else: a document, a drawing, a program.
    OTHER("", "");

    /// Of documents that run nothing when they are opened, or only what the user's office program was told to trust.
    private static final Set<String> DOCUMENTS = Set.of("txt", "docx", "xlsx", "pptx", "odt", "ods", "odp");

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
        return this != PDF && this != OTHER;
    }

    /// The endings that a file of these kinds has, for a chooser.
    public static List<String> endings(boolean picturesOnly) {
        return Arrays.stream(values())
                .filter(kind -> kind.isPicture() || (kind == PDF && !picturesOnly))
                .flatMap(kind -> kind == JPEG ? List.of("jpg", "jpeg").stream() : List.of(kind.ending).stream())
                .toList();
    }

    /// Picture or PDF; empty when it is neither.
    public static Optional<AttachmentKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && kind.begins(content))
                .findFirst();
    }

    /// The ending under which the system may open a copy, without the dot: that of the content, else that of a
    /// document. Empty for all else, which could be a program: it is saved, and never opened from here.
    ///
    /// @param name as it is shown
    public Optional<String> opensAs(String name) {
        return this != OTHER
                ? Optional.of(ending)
                : Optional.of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                        .filter(DOCUMENTS::contains);
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
