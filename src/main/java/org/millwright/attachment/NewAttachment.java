package org.millwright.attachment;

import org.jspecify.annotations.Nullable;

/// A file to be put on a record.
///
/// @param recordKind the record's table
/// @param partId the part of the record, such as the check point of a run
/// @param name as the user knows the file; only shown
/// @param note what it is, in the user's words
public record NewAttachment(
        String recordKind,
        long recordId,
        @Nullable Long partId,
        String name,
        @Nullable String note,
        FileBytes content) {

    public static NewAttachment of(
            String recordKind, long recordId, @Nullable Long partId, String name, FileBytes content) {
        return new NewAttachment(recordKind, recordId, partId, name, null, content);
    }
}
