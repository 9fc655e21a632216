package org.millwright.attachment;

import org.jspecify.annotations.Nullable;

/// A file to be put on a record.
///
/// @param recordKind the record's table
/// @param partId the part of the record, such as the check point of a run
/// @param name as the user knows the file; only shown
public record NewAttachment(
        String recordKind, long recordId, @Nullable Long partId, String name, FileBytes content) {}
