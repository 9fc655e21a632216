package org.millwright.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentRow;

/// A check point on the sheet of a run, as the run asks it: of a run that was begun, whatever the round asks today.
///
/// @param answer what was found in this run, none while it is not done
/// @param corrections what was said beside the answer after the signature, the oldest first
/// @param photos the pictures and files of this run at the point
/// @param past the last answers of earlier signed runs as corrected, the oldest first
public record SheetPoint(
        long checkPointId,
        Stop stop,
        String name,
        Question question,
        @Nullable String instruction,
        @Nullable GivenAnswer answer,
        List<Correction> corrections,
        List<AttachmentRow> photos,
        List<PastAnswer> past) {

    /// How many earlier answers a sheet shows.
    public static final int MOST_PAST = 12;

    public SheetPoint {
        corrections = List.copyOf(corrections);
        photos = List.copyOf(photos);
        past = List.copyOf(past);
    }

    public CheckPointKind kind() {
        return question.kind();
    }

    public @Nullable String unit() {
        return question.unit();
    }

    public Limits limits() {
        return question.limits();
    }

    public @Nullable PastAnswer previous() {
        return past.isEmpty() ? null : past.getLast();
    }
}
