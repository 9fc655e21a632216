package org.millwright.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file on a record.
///
/// @param partId the part of the record that it belongs to, such as the check point of a run
public record AttachmentRow(
        long id,
        int version,
        @Nullable Long partId,
        String name,
        @Nullable String note,
        AttachmentKind kind,
        int bytes,
        Instant addedAt,
        String addedBy) {}
