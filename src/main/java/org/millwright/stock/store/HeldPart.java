package org.millwright.stock.store;

import org.millwright.stock.PartStock;

/// A part that nobody else can move until the transaction ends.
public record HeldPart(long id, boolean active, PartStock stock) {

    public boolean knowsStoreroom(long storeroomId) {
        return stock.rooms().stream().anyMatch(room -> room.storeroomId() == storeroomId);
    }
}
