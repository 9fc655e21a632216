package org.millwright.sample.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.sample.SampleEvent.MovementReversed;
import org.millwright.sample.SampleEvent.PartIssued;
import org.millwright.sample.SampleEvent.PartReceived;
import org.millwright.sample.SampleEvent.PartReturned;
import org.millwright.sample.SampleEvent.WorkClosed;
import org.millwright.sample.SamplePart;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.workorder.IssueForWork;

/// What came in and went out of the storerooms.
final class StockReplay {

    /// Slips at a receipt are put right while so many later movements happen, not afterwards.
    private static final int REMEMBERED = 1000;

    private final Books books;
    private final LoadedPlant plant;
    private final WorkReplay work;
    private final Map<Integer, Long> movements = new HashMap<>();
    private final Map<Integer, Long> receipts = new HashMap<>();

    /// The movements of each work order that is not closed yet.
    private final Map<Integer, List<Integer>> ofOrders = new HashMap<>();

    private int moved;

    StockReplay(Books books, LoadedPlant plant, WorkReplay work) {
        this.books = books;
        this.plant = plant;
        this.work = work;
    }

    int movements() {
        return moved;
    }

    /// Set when the opening stock lies there, else every shelf would raise an alert first.
    void setLevels(List<SamplePart> parts) {
        for (SamplePart part : parts) {
            for (SamplePart.Place place : part.places()) {
                books.setLevels(
                        plant.parts.of(part.partNo()),
                        plant.storerooms.of(place.storeroom()),
                        new StockLevels(place.bin(), place.minimum(), place.maximum()));
            }
        }
    }

    void received(PartReceived event) {
        receipts.remove(event.movement() - REMEMBERED);
        remember(
                receipts,
                event.movement(),
                books.receive(new ReceivePart(
                        plant.parts.of(event.partNo()),
                        plant.storerooms.of(event.storeroom()),
                        event.quantity(),
                        event.unitPrice(),
                        null,
                        event.reference(),
                        null)));
    }

    void issued(PartIssued event) {
        ofOrders.computeIfAbsent(event.order(), _ -> new ArrayList<>()).add(event.movement());
        remember(
                movements,
                event.movement(),
                books.issue(IssueForWork.of(
                        work.order(event.order()),
                        plant.parts.of(event.partNo()),
                        plant.storerooms.of(event.storeroom()),
                        event.quantity())));
    }

    void returned(PartReturned event) {
        long issue = Objects.requireNonNull(movements.get(event.issue()));
        books.giveBack(ReturnPart.of(issue, event.quantity()));
        moved++;
    }

    void reversed(MovementReversed event) {
        Long receipt = receipts.get(event.origin());
        long origin = receipt == null ? Objects.requireNonNull(movements.get(event.origin())) : receipt;
        books.reverse(origin, event.reason(), receipt == null);
        moved++;
    }

    /// Nothing of it comes back any more.
    void closed(WorkClosed event) {
        List<Integer> all = ofOrders.remove(event.order());
        if (all != null) {
            all.forEach(movements::remove);
        }
    }

    private void remember(Map<Integer, Long> those, int number, long movementId) {
        those.put(number, movementId);
        moved++;
    }
}
