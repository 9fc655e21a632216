package org.millwright.stock.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.stock.AlertRule;
import org.millwright.stock.PartStock;
import org.millwright.stock.PartStock.RoomStock;
import org.millwright.stock.Posting;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockValue;
import org.millwright.stock.store.StockHistoryStore.Alert;
import org.millwright.stock.store.StockHistoryStore.Line;

/// One part while its history is loaded: what lies where, what it is worth, and which alerts stand.
final class PastStock {

    private static final class Place {

        final long storeroomId;
        Quantity onHand = Quantity.ZERO;
        StockLevels levels = new StockLevels(null, null, null);

        @Nullable
        Alert alert;

        Place(long storeroomId) {
            this.storeroomId = storeroomId;
        }
    }

    private final long id;
    private final List<Place> places = new ArrayList<>(1);
    private StockValue total = StockValue.EMPTY;
    private int ledgerNo;

    PastStock(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    StockValue total() {
        return total;
    }

    int nextLedgerNo() {
        return ++ledgerNo;
    }

    /// For the ledger's rules; units and names of storerooms stand only in refusals, which nobody reads here.
    PartStock stock() {
        return new PartStock(
                "",
                total,
                places.stream()
                        .map(place -> new RoomStock(place.storeroomId, "", place.onHand))
                        .toList());
    }

    /// @return the alert that it clears
    Optional<Alert> setLevels(long storeroomId, StockLevels levels, Instant now) {
        Place place = place(storeroomId);
        place.levels = levels;
        return settle(place, now);
    }

    /// @return the alert that it clears
    Optional<Alert> moved(long storeroomId, Posting posting, Instant now) {
        total = posting.after();
        Place place = place(storeroomId);
        place.onHand = place.onHand.plus(posting.quantity());
        return settle(place, now);
    }

    List<Line> lines() {
        return places.stream()
                .map(place -> new Line(id, place.storeroomId, place.onHand, place.levels))
                .toList();
    }

    List<Alert> standing() {
        List<Alert> all = new ArrayList<>();
        for (Place place : places) {
            if (place.alert != null) {
                all.add(place.alert);
            }
        }
        return all;
    }

    private Optional<Alert> settle(Place place, Instant now) {
        Alert open = place.alert;
        Quantity minimum = place.levels.minimum();
        switch (AlertRule.decide(open != null, place.onHand, minimum)) {
            case RAISE ->
                place.alert = new Alert(
                        id, place.storeroomId, place.onHand, minimum == null ? Quantity.ZERO : minimum, now, null);
            case CLEAR -> {
                place.alert = null;
                if (open != null) {
                    return Optional.of(
                            new Alert(id, open.storeroomId(), open.onHand(), open.minimum(), open.raisedAt(), now));
                }
            }
            case KEEP -> {}
        }
        return Optional.empty();
    }

    private Place place(long storeroomId) {
        for (Place place : places) {
            if (place.storeroomId == storeroomId) {
                return place;
            }
        }
        var added = new Place(storeroomId);
        places.add(added);
        return added;
    }
}
