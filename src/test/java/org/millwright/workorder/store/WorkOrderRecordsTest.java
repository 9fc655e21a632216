package org.millwright.workorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;
import org.millwright.workorder.WorkOrderType;

class WorkOrderRecordsTest {

    private static final WorkOrder ORDER = new WorkOrder(
            1,
            3,
            "WO-000007",
            new WorkOrderFields(
                    "Seal leaks",
                    "Drips",
                    7,
                    WorkOrderType.CORRECTIVE,
                    2,
                    LocalDate.of(2026, 3, 10),
                    11L,
                    "mechanic",
                    new BigDecimal("2.50"),
                    "leak",
                    "wear",
                    "new seal",
                    45),
            new WorkOrderState(
                    WorkOrderStatus.ON_HOLD,
                    HoldReason.PARTS,
                    new WorkOrderTimes(
                            Instant.parse("2026-03-01T08:00:00Z"),
                            Instant.parse("2026-03-02T08:00:00Z"),
                            null,
                            null,
                            null)),
            "Ada",
            5L);

    @Test
    void aRowWrittenAgainIsTheRowThatWasRead() {
        var record = WorkOrderRecords.write(DSL.using(SQLDialect.H2), ORDER);

        assertThat(WorkOrderRecords.read(record)).isEqualTo(ORDER);
        assertThat(record.touched()).isFalse();
        assertThat(record.original("status")).isEqualTo("ON_HOLD");
    }
}
