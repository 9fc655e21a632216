package org.millwright.inspection;

import java.time.LocalDate;

/// One walk of a round as it stands.
public record RoundRun(long id, String number, long roundId, LocalDate dueOn, RoundRunStatus status) {

    public RunRef ref() {
        return new RunRef(id, number);
    }
}
