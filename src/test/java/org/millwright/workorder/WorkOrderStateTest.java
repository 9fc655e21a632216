package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkOrderStateTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aRequestWaitsForAnApproval() {
        var state = WorkOrderState.requested(NOW);

        assertThat(Moves.allowed(state.status())).doesNotContain(WorkOrderAction.START);
        assertThat(state.times().reported()).isEqualTo(NOW);
    }

    @Test
    void whatIsMadeByWhoMayCanBeStartedAtOnce() {
        var state = WorkOrderState.approved(NOW);

        assertThat(Moves.allowed(state.status())).contains(WorkOrderAction.START);
        assertThat(state.times().started()).isNull();
        assertThat(state.holdReason()).isNull();
    }
}
