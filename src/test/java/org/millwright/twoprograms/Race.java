package org.millwright.twoprograms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.stock.IssuePart;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// Takes the last piece of one part after another, each at a moment that both programs know, and makes a work order
/// after each.
///
/// @param startMillis when it begins; each part is taken {@link #STEP_MILLIS} after the one before
record Race(long storeroom, long machine, long startMillis, List<Long> parts) {

    static final long STEP_MILLIS = 40;
    static final String TAKEN = "taken";

    String order() {
        return "race " + storeroom + " " + machine + " " + startMillis + " "
                + String.join(" ", parts.stream().map(String::valueOf).toList());
    }

    static String join(Plant plant, String[] order) {
        List<Long> parts = new ArrayList<>();
        for (int i = 4; i < order.length; i++) {
            parts.add(Long.valueOf(order[i]));
        }
        var race = new Race(Long.parseLong(order[1]), Long.parseLong(order[2]), Long.parseLong(order[3]), parts);
        return String.join(" ", race.run(plant));
    }

    /// @return for each part whether it was taken, or the key of the reason why not
    List<String> run(Plant plant) {
        List<String> results = new ArrayList<>();
        long at = startMillis;
        for (long part : parts) {
            waitUntil(at);
            Outcome<?> issued = plant.stockLedger().issue(IssuePart.of(part, storeroom, Quantity.of(1), null));
            results.add(
                    issued.isDone()
                            ? TAKEN
                            : issued.violations().getFirst().message().key());
            plant.workOrders()
                    .create(NewWorkOrder.approved(
                            WorkOrderFields.of("Job at " + at, machine, WorkOrderType.CORRECTIVE, 2)
                                    .withDueOn(LocalDate.of(2026, 3, 20))))
                    .orThrow();
            at += STEP_MILLIS;
        }
        return results;
    }

    private static void waitUntil(long millis) {
        while (System.currentTimeMillis() < millis) {
            Thread.onSpinWait();
        }
    }
}
