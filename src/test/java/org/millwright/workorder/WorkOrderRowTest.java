package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOrderRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, APPROVED, 3",
        "2026-03-10, APPROVED, 0",
        "2026-03-11, APPROVED, 0",
        "2025-12-10, ON_HOLD, 90",
        "2026-03-07, COMPLETED, 0",
        "2026-03-07, VOID, 0",
        ", APPROVED, 0"
    })
    void onlyOpenWorkPastItsDateIsLate(@Nullable LocalDate due, WorkOrderStatus status, long late) {
        var row = new WorkOrderRow(
                1,
                "WO-000001",
                "Seal",
                status,
                null,
                WorkOrderType.CORRECTIVE,
                2,
                due,
                7,
                "P-101",
                "Feed pump",
                null,
                Instant.EPOCH,
                null);

        assertThat(row.daysLate(TODAY)).isEqualTo(late);
    }
}
