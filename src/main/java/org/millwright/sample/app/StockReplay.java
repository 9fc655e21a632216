package org.millwright.sample.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Tx;
import org.millwright.sample.SampleEvent.MovementReversed;
import org.millwright.sample.SampleEvent.PartIssued;
import org.millwright.sample.SampleEvent.PartReceived;
import org.millwright.sample.SampleEvent.PartReturned;
import org.millwright.sample.SamplePart;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockMoved;
import org.millwright.workorder.IssueForWork;

/// What came in and went out of the storerooms.
final class StockReplay {

    private final SampleUseCases useCases;
    private final Tx tx;
    private final LoadedPlant plant;
    private final WorkReplay work;
    private final Map<Integer, Long> movements = new HashMap<>();
    private final Map<Integer, Long> receipts = new HashMap<>();

    StockReplay(SampleUseCases useCases, Tx tx, LoadedPlant plant, WorkReplay work) {
        this.useCases = useCases;
        this.tx = tx;
        this.plant = plant;
        this.work = work;
    }

    int movements() {
        return receipts.size() + movements.size();
    }

    /// Set when the opening stock lies there, else every shelf would raise an alert first.
    void setLevels(List<SamplePart> parts) {
        for (SamplePart part : parts) {
            for (SamplePart.Place place : part.places()) {
                useCases.parts()
                        .setLevelsIn(
                                tx,
                                plant.parts.of(part.partNo()),
                                plant.storerooms.of(place.storeroom()),
                                new StockLevels(place.bin(), place.minimum(), place.maximum()))
                        .orThrow();
            }
        }
    }

    void received(PartReceived event) {
        receipts.put(
                event.movement(),
                moved(useCases.stock()
                        .receiveIn(
                                tx,
                                new ReceivePart(
                                        plant.parts.of(event.partNo()),
                                        plant.storerooms.of(event.storeroom()),
                                        event.quantity(),
                                        event.unitPrice(),
                                        null,
                                        event.reference(),
                                        null))));
    }

    void issued(PartIssued event) {
        var issue = IssueForWork.of(
                work.order(event.order()),
                plant.parts.of(event.partNo()),
                plant.storerooms.of(event.storeroom()),
                event.quantity());
        movements.put(event.movement(), moved(useCases.workOrderParts().issueIn(tx, issue)));
    }

    void returned(PartReturned event) {
        long issue = Objects.requireNonNull(movements.get(event.issue()));
        movements.put(
                event.movement(),
                moved(useCases.workOrderParts().giveBackIn(tx, ReturnPart.of(issue, event.quantity()))));
    }

    void reversed(MovementReversed event) {
        Long receipt = receipts.get(event.origin());
        movements.put(
                event.movement(),
                moved(
                        receipt == null
                                ? useCases.workOrderParts()
                                        .reverseIn(
                                                tx,
                                                Objects.requireNonNull(movements.get(event.origin())),
                                                event.reason())
                                : useCases.stock().reverseIn(tx, receipt, event.reason())));
    }

    private static long moved(Outcome<StockMoved> outcome) {
        return outcome.orThrow().movementId();
    }
}
