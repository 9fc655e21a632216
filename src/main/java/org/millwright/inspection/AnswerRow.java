package org.millwright.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A check point in a signed run as a line of a list, with what was asked there and what became of it.
///
/// @param inspector who answered; of a point that was left undone, who signed the run
/// @param given none where it was left undone
/// @param correction the last that was said beside it, none as a rule
public record AnswerRow(
        RunRef run,
        Instant signedAt,
        String signedBy,
        String roundCode,
        String roundName,
        long checkPointId,
        String point,
        Stop stop,
        Question asked,
        String inspector,
        @Nullable GivenAnswer given,
        @Nullable Correction correction) {

    /// What is right, as far as it is known; none where the point is not done.
    public @Nullable Answer right() {
        if (correction != null) {
            return correction.answer();
        }
        return given == null ? null : given.answer();
    }

    public @Nullable Verdict verdict() {
        Answer right = right();
        return right == null ? null : right.verdict();
    }
}
