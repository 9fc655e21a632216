package org.millwright.attachment;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;

/// Says what a file is, in the user's words.
///
/// @param seenVersion the version of the attachment that the user has changed
/// @param note empty for none
public record NoteFile(
        long recordId,
        long attachmentId,
        int seenVersion,
        @Nullable String note) {

    public Checks check() {
        return new Checks().optionalText("note", note, AttachmentRules.NOTE_LENGTH);
    }

    /// Without space around it; null for none.
    public @Nullable String tidied() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
