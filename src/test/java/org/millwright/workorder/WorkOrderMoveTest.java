package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOrderMoveTest {

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, IN_PROGRESS, true",
        "APPROVED, IN_PROGRESS, false",
        ", REQUESTED, false",
    })
    void aLineThatChangesNothingIsANote(@Nullable WorkOrderStatus before, WorkOrderStatus after, boolean note) {
        var line = new WorkOrderMove(1, before, after, Instant.EPOCH, "Ada", "waiting for the crane");

        assertThat(line.isNote()).isEqualTo(note);
    }
}
