package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkOrderFieldsTest {

    private static final WorkOrderFields FULL = new WorkOrderFields(
            "Seal leaks",
            "Drips at the drive end",
            7,
            WorkOrderType.CORRECTIVE,
            2,
            LocalDate.of(2026, 3, 10),
            11L,
            "mechanic",
            new BigDecimal("2.5"),
            "leak",
            "wear",
            "new seal",
            45);

    @Test
    void anotherDateChangesNothingElse() {
        var moved = FULL.withDueOn(LocalDate.of(2026, 4, 1));

        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(moved.withDueOn(FULL.dueOn())).isEqualTo(FULL);
        assertThat(FULL.withDueOn(null).dueOn()).isNull();
    }

    @Test
    void anotherPersonChangesNothingElse() {
        var given = FULL.withAssignee(12L);

        assertThat(given.assigneeId()).isEqualTo(12);
        assertThat(given.withAssignee(FULL.assigneeId())).isEqualTo(FULL);
    }

    @Test
    void anotherFaultChangesNothingElse() {
        var found = FULL.withFault("noise", "misaligned", "aligned", 10);

        assertThat(found.problem()).isEqualTo("noise");
        assertThat(found.cause()).isEqualTo("misaligned");
        assertThat(found.remedy()).isEqualTo("aligned");
        assertThat(found.downtimeMinutes()).isEqualTo(10);
        assertThat(found.withFault("leak", "wear", "new seal", 45)).isEqualTo(FULL);
    }

    @Test
    void whatWasDoneChangesNothingElse() {
        var done = FULL.done("new bearing", 0);

        assertThat(done.remedy()).isEqualTo("new bearing");
        assertThat(done.downtimeMinutes()).isZero();
        assertThat(done.done("new seal", 45)).isEqualTo(FULL);
    }
}
