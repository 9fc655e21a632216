package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.workorder.WorkOrderAction.APPROVE;
import static org.millwright.workorder.WorkOrderAction.CLOSE;
import static org.millwright.workorder.WorkOrderAction.COMPLETE;
import static org.millwright.workorder.WorkOrderAction.HOLD;
import static org.millwright.workorder.WorkOrderAction.PLAN;
import static org.millwright.workorder.WorkOrderAction.REJECT;
import static org.millwright.workorder.WorkOrderAction.REOPEN;
import static org.millwright.workorder.WorkOrderAction.RESUME;
import static org.millwright.workorder.WorkOrderAction.START;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;

class MovesTest {

    private static final Instant T0 = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REQUESTED   | APPROVE REJECT VOID",
                "APPROVED    | PLAN START HOLD COMPLETE VOID",
                "PLANNED     | START HOLD COMPLETE VOID",
                "IN_PROGRESS | HOLD COMPLETE VOID",
                "ON_HOLD     | PLAN RESUME VOID",
                "COMPLETED   | REOPEN CLOSE",
                "CLOSED      | REOPEN",
                "REJECTED    | ''",
                "VOID        | ''",
            })
    void theTable(WorkOrderStatus status, String actions) {
        assertThat(String.join(
                        " ", Moves.allowed(status).stream().map(Enum::name).toList()))
                .isEqualTo(actions);
    }

    @Test
    void aShortJobIsCompletedAtOnce() {
        var state = done(WorkOrderState.approved(T0), Move.of(COMPLETE, after(2)));
        assertThat(state.status()).isEqualTo(WorkOrderStatus.COMPLETED);
        assertThat(state.times()).isEqualTo(new WorkOrderTimes(T0, null, after(2), after(2), null));
    }

    @Test
    void theLongWay() {
        var state = WorkOrderState.requested(T0);
        state = done(state, Move.of(APPROVE, after(1)));
        state = done(state, Move.of(PLAN, after(2)));
        state = done(state, Move.of(START, after(3)));
        state = done(state, Move.hold(HoldReason.PARTS, after(4), "seal kit on its way"));
        assertThat(state.holdReason()).isEqualTo(HoldReason.PARTS);
        state = done(state, Move.of(RESUME, after(5)));
        assertThat(state.holdReason()).isNull();
        state = done(state, Move.complete(after(7), after(6), null));
        state = done(state, Move.of(CLOSE, after(8)));
        assertThat(state)
                .isEqualTo(new WorkOrderState(
                        WorkOrderStatus.CLOSED, null, new WorkOrderTimes(T0, after(3), after(7), after(6), after(8))));
    }

    @Test
    void reopenedWorkKeepsItsStartAndIsCompletedAgain() {
        var state = done(WorkOrderState.approved(T0), Move.of(START, after(1)));
        state = done(state, Move.of(COMPLETE, after(2)));
        state = done(state, Move.of(CLOSE, after(3)));
        state = done(state, Move.of(REOPEN, after(4), "it leaks again"));
        assertThat(state)
                .isEqualTo(new WorkOrderState(
                        WorkOrderStatus.IN_PROGRESS, null, new WorkOrderTimes(T0, after(1), null, null, null)));
        state = done(state, Move.of(COMPLETE, after(5)));
        assertThat(state.times()).isEqualTo(new WorkOrderTimes(T0, after(1), after(5), after(5), null));
    }

    @Test
    void aSlowClockNeverTurnsTheOrderOfTimes() {
        var state = done(WorkOrderState.approved(T0), Move.of(START, after(-3)));
        state = done(state, Move.of(COMPLETE, after(-2)));
        state = done(state, Move.of(CLOSE, after(-1)));
        assertThat(state.times()).isEqualTo(new WorkOrderTimes(T0, T0, T0, T0, T0));
    }

    @Test
    void aRefusalTellsWhatIsPossible() {
        var messages = new Messages(Locale.ENGLISH, ZoneOffset.UTC);
        var completed = done(WorkOrderState.approved(T0), Move.of(COMPLETE, after(1)));
        assertThat(messages.text(refusal(completed, Move.of(START, after(2)))))
                .isEqualTo("Not possible while the work order is: Completed. Possible now: Reopen, Close.");
        var rejected = done(WorkOrderState.requested(T0), Move.of(REJECT, after(1), "no fault found"));
        assertThat(messages.text(refusal(rejected, Move.of(APPROVE, after(2)))))
                .isEqualTo("Nothing more can be done with this work order; it is: Rejected.");
    }

    @Test
    void holdNeedsAReasonAndOthersAComment() {
        var approved = WorkOrderState.approved(T0);
        var completed = done(approved, Move.of(COMPLETE, after(1)));
        assertThat(refusal(approved, Move.of(HOLD, after(1))).field()).isEqualTo("holdReason");
        assertThat(refusal(approved, Move.of(WorkOrderAction.VOID, after(1))).field())
                .isEqualTo("comment");
        assertThat(refusal(completed, Move.of(REOPEN, after(1), " ")).field()).isEqualTo("comment");
        assertThat(refusal(approved, Move.of(START, after(1), "x".repeat(2001))).field())
                .isEqualTo("comment");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "5, true", "6, false"})
    void backInServiceLiesBetweenReportAndCompletion(int minute, boolean fits) {
        var outcome = Moves.move(WorkOrderState.approved(T0), Move.complete(after(5), after(minute), null));
        assertThat(outcome.isDone()).isEqualTo(fits);
    }

    private static Instant after(int minutes) {
        return T0.plus(Duration.ofMinutes(minutes));
    }

    private static WorkOrderState done(WorkOrderState state, Move move) {
        return Moves.move(state, move).orThrow();
    }

    private static Violation refusal(WorkOrderState state, Move move) {
        Outcome<WorkOrderState> outcome = Moves.move(state, move);
        assertThat(outcome.violations()).hasSize(1);
        return outcome.violations().getFirst();
    }
}
