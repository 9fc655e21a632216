package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Outcome;

/// Random actions, seeded: no sequence of moves brings a work order into a state that makes no sense.
class MovesSequenceTest {

    private static final Instant T0 = Instant.parse("2026-03-02T08:00:00Z");
    private static final Set<WorkOrderStatus> FINISHED = EnumSet.of(WorkOrderStatus.COMPLETED, WorkOrderStatus.CLOSED);

    @Test
    void everyStateMakesSense() {
        var seen = EnumSet.noneOf(WorkOrderStatus.class);
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var state = random.nextBoolean() ? WorkOrderState.requested(T0) : WorkOrderState.approved(T0);
            Instant now = T0;
            for (int step = 0; step < 40; step++) {
                now = now.plusSeconds(random.nextInt(-60, 3600));
                Move move = random(random, now);
                Outcome<WorkOrderState> outcome = Moves.move(state, move);
                if (outcome.isDone()) {
                    assertThat(Moves.allowed(state.status())).contains(move.action());
                    WorkOrderState next = outcome.orThrow();
                    assertKept(state, next, move);
                    state = next;
                }
                assertSense(state);
                seen.add(state.status());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(WorkOrderStatus.values());
    }

    private static Move random(Random random, Instant now) {
        var actions = WorkOrderAction.values();
        var action = actions[random.nextInt(actions.length)];
        // giving up is final: make it rare, or few sequences get far
        if ((action == WorkOrderAction.VOID || action == WorkOrderAction.REJECT) && random.nextInt(5) > 0) {
            action = WorkOrderAction.COMPLETE;
        }
        var reasons = HoldReason.values();
        return new Move(
                action,
                now,
                random.nextInt(4) == 0 ? null : "because",
                random.nextInt(4) == 0 ? null : reasons[random.nextInt(reasons.length)],
                random.nextInt(3) == 0 ? now.minusSeconds(random.nextInt(7200)) : null);
    }

    private static void assertKept(WorkOrderState before, WorkOrderState after, Move move) {
        assertThat(before.status()).isNotIn(WorkOrderStatus.REJECTED, WorkOrderStatus.VOID);
        assertThat(after.times().reported()).isEqualTo(before.times().reported());
        if (before.times().started() != null) {
            assertThat(after.times().started()).isEqualTo(before.times().started());
        }
        if (FINISHED.contains(before.status()) && !FINISHED.contains(after.status())) {
            assertThat(move.action()).isEqualTo(WorkOrderAction.REOPEN);
        }
        if (move.action().needsComment()) {
            assertThat(move.comment()).isNotBlank();
        }
    }

    private static void assertSense(WorkOrderState state) {
        WorkOrderTimes times = state.times();
        assertThat(times.completed() != null).isEqualTo(FINISHED.contains(state.status()));
        assertThat(times.backInService() != null).isEqualTo(times.completed() != null);
        assertThat(times.closed() != null).isEqualTo(state.status() == WorkOrderStatus.CLOSED);
        assertThat(state.holdReason() != null).isEqualTo(state.status() == WorkOrderStatus.ON_HOLD);
        if (state.status() == WorkOrderStatus.IN_PROGRESS) {
            assertThat(times.started()).isNotNull();
        }
        assertOrdered(times.reported(), times.started());
        assertOrdered(times.started(), times.completed());
        assertOrdered(times.completed(), times.closed());
        assertOrdered(times.reported(), times.backInService());
    }

    private static void assertOrdered(@Nullable Instant first, @Nullable Instant second) {
        if (first != null && second != null) {
            assertThat(second).isAfterOrEqualTo(first);
        }
    }
}
