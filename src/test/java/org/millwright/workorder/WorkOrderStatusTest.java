package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOrderStatusTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        STATUS,      OPEN,  PARTS, BOOKINGS, CHANGES
        REQUESTED,   true,  false, false,    true
        APPROVED,    true,  true,  true,     true
        PLANNED,     true,  true,  true,     true
        IN_PROGRESS, true,  true,  true,     true
        ON_HOLD,     true,  true,  true,     true
        COMPLETED,   false, false, true,     true
        CLOSED,      false, false, false,    false
        REJECTED,    false, false, false,    false
        VOID,        false, false, false,    false
        """)
    void saysWhatMayBeDone(WorkOrderStatus status, boolean open, boolean parts, boolean bookings, boolean changes) {
        assertThat(status.isOpen()).isEqualTo(open);
        assertThat(WorkOrderStatus.OPEN_NAMES.contains(status.name())).isEqualTo(open);
        assertThat(status.takesParts()).isEqualTo(parts);
        assertThat(status.takesBookings()).isEqualTo(bookings);
        assertThat(status.takesChanges()).isEqualTo(changes);
    }
}
