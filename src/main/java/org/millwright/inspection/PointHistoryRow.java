package org.millwright.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check point in one signed run: what was asked and found, and what was said beside it since.
///
/// @param at when it was answered; of a point that was left undone, when the run was signed
/// @param by who answered it, or signed the run
/// @param asked as the run asked it
/// @param given none where it was left undone and only said later
/// @param corrections the oldest first
public record PointHistoryRow(
        RunRef run,
        Instant at,
        String by,
        Question asked,
        @Nullable GivenAnswer given,
        List<Correction> corrections) {

    public PointHistoryRow {
        corrections = List.copyOf(corrections);
        if (given == null && corrections.isEmpty()) {
            throw new IllegalArgumentException("nothing was said at the point");
        }
    }

    /// What is right, as far as it is known: the last correction, else the answer.
    public Answer right() {
        return given == null || !corrections.isEmpty() ? corrections.getLast().answer() : given.answer();
    }
}
