package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MoveWorkOrderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void becomesTheMoveOfAMoment() {
        var back = NOW.minusSeconds(600);
        var command = new MoveWorkOrder(4, WorkOrderAction.COMPLETE, "new seal", null, back);

        assertThat(command.at(NOW)).isEqualTo(Move.complete(NOW, back, "new seal"));
    }

    @Test
    void holdingNamesWhatIsWaitedFor() {
        assertThat(MoveWorkOrder.hold(4, HoldReason.PERMIT, null).at(NOW))
                .isEqualTo(Move.hold(HoldReason.PERMIT, NOW, null));
    }

    @Test
    void withoutMoreItIsTheBareAction() {
        assertThat(MoveWorkOrder.of(4, WorkOrderAction.START).at(NOW)).isEqualTo(Move.of(WorkOrderAction.START, NOW));
    }
}
