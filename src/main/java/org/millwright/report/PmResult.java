package org.millwright.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;
import org.millwright.maintenance.OccurrenceStatus;

/// What became of planned maintenance that fell due.
public enum PmResult implements Labelled {
    ON_TIME,
    LATE,
    NOT_DONE,
    MISSED,
    SKIPPED;

    /// @param doneOn the day its work was completed or its round signed; none when it was not
    public static PmResult of(OccurrenceStatus status, LocalDate dueOn, @Nullable LocalDate doneOn) {
        return switch (status) {
            case MISSED -> MISSED;
            case SKIPPED, SUPERSEDED -> SKIPPED;
            case GENERATED, SATISFIED -> doneOn == null ? NOT_DONE : doneOn.isAfter(dueOn) ? LATE : ON_TIME;
        };
    }
}
