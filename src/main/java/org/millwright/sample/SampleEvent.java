package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.meter.ReadingKind;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.WorkOrderType;

/// Something that happened in the plant. Orders, runs and movements have numbers without gaps from 1;
/// within a day they need not follow the time.
public sealed interface SampleEvent {

    /// Plant-local time at which it was entered.
    LocalDateTime at();

    /// The code of the person who entered it.
    String by();

    /// What is to be done where.
    ///
    /// @param priority 1 at once, 2 urgent, 3 normal, 4 when there is time
    record Job(
            String title,
            String description,
            String equipmentTag,
            int priority,
            LocalDate dueOn,
            String craft,
            BigDecimal plannedHours) {}

    /// A fault that somebody reported: a breakdown when the machine stood still.
    record WorkReported(LocalDateTime at, String by, int order, Job job, String problem, WorkOrderType type)
            implements SampleEvent {}

    /// A work order that a maintenance plan made.
    record WorkPlanned(LocalDateTime at, String by, int order, Job job, String plan, LocalDate scheduledOn)
            implements SampleEvent {}

    /// A work order that a bad check point of a round led to.
    record FindingFiled(LocalDateTime at, String by, int order, Job job, String problem, int run, int point)
            implements SampleEvent {}

    /// The work may be done.
    ///
    /// @param assignee the code of the person who shall do it
    record WorkApproved(LocalDateTime at, String by, int order, String assignee) implements SampleEvent {}

    record WorkRejected(LocalDateTime at, String by, int order, String comment) implements SampleEvent {}

    record WorkStarted(LocalDateTime at, String by, int order) implements SampleEvent {}

    record WorkHeld(LocalDateTime at, String by, int order, HoldReason reason, String comment) implements SampleEvent {}

    record WorkResumed(LocalDateTime at, String by, int order) implements SampleEvent {}

    /// The work is done and the machine runs again.
    ///
    /// @param downtimeMinutes how long the machine stood still; zero when it ran on
    /// @param problem together with cause and remedy only where there was a fault
    record WorkCompleted(
            LocalDateTime at,
            String by,
            int order,
            @Nullable String problem,
            @Nullable String cause,
            @Nullable String remedy,
            int downtimeMinutes,
            LocalDateTime backInServiceAt)
            implements SampleEvent {}

    record WorkClosed(LocalDateTime at, String by, int order) implements SampleEvent {}

    /// Hours of one person, from `startedAt` without a break.
    record LabourLogged(
            LocalDateTime at,
            String by,
            int order,
            String person,
            String craft,
            LocalDateTime startedAt,
            BigDecimal hours,
            BigDecimal overtimeFactor)
            implements SampleEvent {}

    /// Parts came in.
    ///
    /// @param reference the delivery, or "Opening stock"
    record PartReceived(
            LocalDateTime at,
            String by,
            int movement,
            String partNo,
            String storeroom,
            Quantity quantity,
            Money unitPrice,
            String reference)
            implements SampleEvent {}

    record PartIssued(
            LocalDateTime at,
            String by,
            int movement,
            String partNo,
            String storeroom,
            Quantity quantity,
            int order,
            String equipmentTag)
            implements SampleEvent {}

    /// Parts were not needed after all.
    ///
    /// @param issue the number of the issue that it came from
    record PartReturned(
            LocalDateTime at,
            String by,
            int movement,
            String partNo,
            String storeroom,
            Quantity quantity,
            int order,
            int issue)
            implements SampleEvent {}

    /// A movement was a mistake.
    ///
    /// @param origin the number of the movement that it undoes in full
    record MovementReversed(LocalDateTime at, String by, int movement, int origin, String reason)
            implements SampleEvent {}

    /// A round that a plan made due.
    record RoundScheduled(LocalDateTime at, String by, int run, String plan, String round, LocalDate dueOn)
            implements SampleEvent {}

    /// A round walked and signed.
    record RoundWalked(LocalDateTime at, String by, int run, LocalDateTime startedAt, List<Answer> answers)
            implements SampleEvent {}

    record RoundSkipped(LocalDateTime at, String by, int run, String reason) implements SampleEvent {}

    /// A date of a plan that came to nothing because the work before it was still open.
    record OccurrenceMissed(
            LocalDateTime at, String by, String plan, String equipmentTag, LocalDate scheduledOn, String reason)
            implements SampleEvent {}

    /// What stood on a meter.
    ///
    /// @param meter its {@link SampleMeter#key}
    /// @param startValue of the new meter, where it was replaced
    record MeterRead(
            LocalDateTime at,
            String by,
            String meter,
            BigDecimal value,
            ReadingKind kind,
            @Nullable BigDecimal startValue)
            implements SampleEvent {}

    /// What was found at one check point.
    ///
    /// @param point the number of the check point in its round
    /// @param verdict of a reading: a flag beyond a warning limit, a fail beyond an alarm limit
    /// @param reading only of numeric points that could be read
    /// @param note says why for everything but a pass
    record Answer(
            int point,
            Verdict verdict,
            @Nullable BigDecimal reading,
            @Nullable String note) {}
}
