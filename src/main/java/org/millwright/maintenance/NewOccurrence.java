package org.millwright.maintenance;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// What a date of a plan came to, to be recorded.
///
/// @param workOrderId the work that was made for it
/// @param roundRunId the run that was made for it
public record NewOccurrence(
        PlanDate date,
        OccurrenceStatus status,
        @Nullable Message reason,
        @Nullable Long workOrderId,
        @Nullable Long roundRunId) {

    public static NewOccurrence order(PlanDate date, @Nullable Message reason, long workOrderId) {
        return new NewOccurrence(date, OccurrenceStatus.GENERATED, reason, workOrderId, null);
    }

    public static NewOccurrence run(PlanDate date, @Nullable Message reason, long roundRunId) {
        return new NewOccurrence(date, OccurrenceStatus.GENERATED, reason, null, roundRunId);
    }

    public static NewOccurrence missed(PlanDate date, Message reason) {
        return new NewOccurrence(date, OccurrenceStatus.MISSED, reason, null, null);
    }

    public static NewOccurrence skipped(PlanDate date, Message reason) {
        return new NewOccurrence(date, OccurrenceStatus.SKIPPED, reason, null, null);
    }

    /// A reason in somebody's own words.
    public static Message said(String words) {
        return Message.of("maintenance.why.said", words);
    }
}
