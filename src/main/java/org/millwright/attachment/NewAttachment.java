package org.millwright.attachment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A file to be put on a record.
///
/// @param recordKind the record's table
/// @param partId the part of the record, such as the check point of a run
/// @param name as the user knows the file; only shown
public record NewAttachment(
        String recordKind, long recordId, @Nullable Long partId, String name, byte[] content) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewAttachment that
                && recordKind.equals(that.recordKind)
                && recordId == that.recordId
                && name.equals(that.name)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " on " + recordKind + " " + recordId;
    }
}
