package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// Answers one check point of a run.
///
/// @param typed a verdict's key or name, a number with or without a unit, a choice or its digit, or a text
/// @param judged what a text or a photo is worth; none leaves it on record
public record PointAnswer(
        long checkPointId,
        String typed,
        @Nullable Verdict judged,
        @Nullable String note) {

    public PointAnswer(long checkPointId, String typed, @Nullable String note) {
        this(checkPointId, typed, null, note);
    }
}
