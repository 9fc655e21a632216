package org.millwright.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One walk of a round as it stands.
///
/// @param revisionId what is asked, from when the walk is begun; none before
public record RoundRun(
        long id,
        String number,
        long roundId,
        LocalDate dueOn,
        RoundRunStatus status,
        @Nullable Long revisionId) {

    public RunRef ref() {
        return new RunRef(id, number);
    }
}
