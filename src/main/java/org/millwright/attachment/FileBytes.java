package org.millwright.attachment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The content of a file in memory. Nobody changes it: it is handed on without a copy, because it may be large.
public final class FileBytes {

    private final byte[] content;

    private FileBytes(byte[] content) {
        this.content = content;
    }

    public static FileBytes of(byte[] content) {
        return new FileBytes(content);
    }

    public byte[] array() {
        return content;
    }

    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileBytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
