package org.millwright.workorder;

import java.util.Map;

/// How many work orders each quick filter would show.
public record WorkOrderCounts(Map<WorkOrderView, Integer> byView) {

    public WorkOrderCounts {
        byView = Map.copyOf(byView);
    }

    public int of(WorkOrderView view) {
        return byView.getOrDefault(view, 0);
    }
}
