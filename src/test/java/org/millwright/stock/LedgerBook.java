package org.millwright.stock;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartStock.RoomStock;

/// One part's ledger in memory, kept as a store would keep it: rows are only added, what became of them is derived.
final class LedgerBook {

    record Row(long storeroomId, Posting posting, @Nullable Integer origin) {}

    private final List<Row> rows = new ArrayList<>();
    private final int rooms;

    LedgerBook(int rooms) {
        this.rooms = rooms;
    }

    List<Row> rows() {
        return rows;
    }

    StockValue total() {
        return rows.isEmpty() ? StockValue.EMPTY : rows.getLast().posting().after();
    }

    Quantity onHand(long storeroomId) {
        return rows.stream()
                .filter(row -> row.storeroomId() == storeroomId)
                .map(row -> row.posting().quantity())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    PartStock stock() {
        List<RoomStock> list = new ArrayList<>();
        for (int room = 0; room < rooms; room++) {
            list.add(new RoomStock(room, "ROOM-" + room, onHand(room)));
        }
        return new PartStock("pcs", total(), list);
    }

    Booked booked(int index) {
        Row row = rows.get(index);
        Quantity returned = Quantity.ZERO;
        Money returnedAmount = Money.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Posting posting = rows.get(i).posting();
            if (isOrigin(index, i) && posting.kind() == MovementKind.RETURN && !isReversed(i)) {
                returned = returned.plus(posting.quantity());
                returnedAmount = returnedAmount.plus(posting.amount());
            }
        }
        Posting posting = row.posting();
        return new Booked(
                posting.kind(),
                row.storeroomId(),
                posting.quantity(),
                posting.amount(),
                returned,
                returnedAmount,
                isReversed(index));
    }

    boolean isReversed(int index) {
        for (int i = 0; i < rows.size(); i++) {
            if (isOrigin(index, i) && rows.get(i).posting().kind() == MovementKind.REVERSAL) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrigin(int index, int of) {
        Integer origin = rows.get(of).origin();
        return origin != null && origin == index;
    }

    Outcome<Posting> receive(long room, Quantity quantity, Money unitPrice) {
        return keep(room, null, Ledger.receive(total(), quantity, unitPrice));
    }

    Outcome<Posting> issue(long room, Quantity quantity) {
        return keep(room, null, Ledger.issue(stock(), room, quantity));
    }

    Outcome<Posting> returnToStock(int issue, Quantity quantity) {
        Booked booked = booked(issue);
        return keep(booked.storeroomId(), issue, Ledger.returnToStock(total(), booked, quantity));
    }

    Outcome<Posting> reverse(int original) {
        Booked booked = booked(original);
        return keep(booked.storeroomId(), original, Ledger.reverse(stock(), booked, "typed wrongly"));
    }

    private Outcome<Posting> keep(long room, @Nullable Integer origin, Outcome<Posting> outcome) {
        outcome.handle(posting -> rows.add(new Row(room, posting, origin)), reasons -> {});
        return outcome;
    }
}
