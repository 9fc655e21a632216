package org.millwright.attachment;

import org.millwright.kernel.Checks;

/// What may be attached.
public final class AttachmentRules {

    private static final int MEGABYTE = 1024 * 1024;

    public static final int MOST_MEGABYTES = 20;
    public static final long MOST_BYTES = (long) MOST_MEGABYTES * MEGABYTE;

    /// More than any camera of a phone makes, and little enough to look at.
    public static final int MOST_MEGAPIXELS = 120;

    public static final long MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000L;

    public static final int NOTE_LENGTH = 500;

    private AttachmentRules() {}

    /// @param name as the user knows the file
    public static Checks size(String name, long bytes) {
        return new Checks()
                .require(bytes > 0, "", "attachment.refused.empty", name)
                .require(
                        bytes <= MOST_BYTES,
                        "",
                        "attachment.refused.too-large",
                        name,
                        (bytes + MEGABYTE - 1) / MEGABYTE,
                        MOST_MEGABYTES);
    }

    public static Checks pixels(String name, long width, long height) {
        return new Checks()
                .require(
                        width * height <= MOST_PIXELS,
                        "",
                        "attachment.refused.too-many-pixels",
                        name,
                        width,
                        height,
                        MOST_MEGAPIXELS);
    }
}
