package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// What a date of a plan came to, to be recorded.
///
/// @param dueOn the day to which the date was moved, or the date itself
/// @param counted from where the next dates count
/// @param workOrderId the work that was made for it
/// @param roundRunId the run that was made for it
public record NewOccurrence(
        PlanDate date,
        LocalDate dueOn,
        Occurrence.Counted counted,
        OccurrenceStatus status,
        @Nullable Message reason,
        @Nullable Long workOrderId,
        @Nullable Long roundRunId) {

    public static NewOccurrence order(PlanDate date, @Nullable Message reason, long workOrderId) {
        return plain(date, OccurrenceStatus.GENERATED, reason, workOrderId, null);
    }

    public static NewOccurrence run(PlanDate date, @Nullable Message reason, long roundRunId) {
        return plain(date, OccurrenceStatus.GENERATED, reason, null, roundRunId);
    }

    public static NewOccurrence missed(PlanDate date, Message reason) {
        return plain(date, OccurrenceStatus.MISSED, reason, null, null);
    }

    public static NewOccurrence skipped(PlanDate date, Message reason) {
        return plain(date, OccurrenceStatus.SKIPPED, reason, null, null);
    }

    /// What a proposal came to.
    public static NewOccurrence of(Proposal proposal, OccurrenceStatus status, @Nullable MadeWork work) {
        return new NewOccurrence(
                proposal.date(),
                proposal.dueOn(),
                proposal.counted(),
                status,
                proposal.reason(),
                work == null ? null : work.workOrderId(),
                work == null ? null : work.roundRunId());
    }

    /// A proposal that somebody left out.
    public static NewOccurrence leftOut(Proposal proposal, String words) {
        return of(proposal, OccurrenceStatus.SKIPPED, null).because(said(words));
    }

    /// Due on its own date, counted from the plan's anchor.
    private static NewOccurrence plain(
            PlanDate date,
            OccurrenceStatus status,
            @Nullable Message reason,
            @Nullable Long workOrderId,
            @Nullable Long roundRunId) {
        return new NewOccurrence(
                date, date.scheduledOn(), Occurrence.Counted.PLAIN, status, reason, workOrderId, roundRunId);
    }

    /// With another reason than the schedule's.
    public NewOccurrence because(Message why) {
        return new NewOccurrence(date, dueOn, counted, status, why, workOrderId, roundRunId);
    }

    /// A reason in somebody's own words.
    public static Message said(String words) {
        return Message.of("maintenance.why.said", words);
    }
}
