package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkOrderCountsTest {

    @Test
    void aFilterThatWasNotCountedShowsNothing() {
        var counts = new WorkOrderCounts(Map.of(WorkOrderView.OVERDUE, 12));

        assertThat(counts.of(WorkOrderView.OVERDUE)).isEqualTo(12);
        assertThat(counts.of(WorkOrderView.MINE)).isZero();
    }

    @Test
    void countingOnDoesNotChangeWhatWasShown() {
        Map<WorkOrderView, Integer> counting = new HashMap<>(Map.of(WorkOrderView.OPEN, 3));
        var counts = new WorkOrderCounts(counting);
        counting.put(WorkOrderView.OPEN, 4);

        assertThat(counts.of(WorkOrderView.OPEN)).isEqualTo(3);
    }
}
