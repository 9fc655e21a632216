package org.millwright.stock;

import java.util.List;
import org.millwright.kernel.Quantity;

/// What there is of one part: in all storerooms together, and in each.
///
/// @param unit the unit of issue, for messages
/// @param rooms every storeroom that a movement may name, those that hold nothing too
public record PartStock(String unit, StockValue total, List<RoomStock> rooms) {

    /// A storeroom and how much of the part lies there.
    ///
    /// @param code what people call the storeroom
    public record RoomStock(long storeroomId, String code, Quantity onHand) {}

    public PartStock {
        rooms = List.copyOf(rooms);
    }

    /// @throws IllegalArgumentException when the storeroom is not among those given
    RoomStock room(long storeroomId) {
        return rooms.stream()
                .filter(room -> room.storeroomId() == storeroomId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no storeroom " + storeroomId + " among " + rooms));
    }

    List<RoomStock> othersThan(long storeroomId) {
        return rooms.stream()
                .filter(room ->
                        room.storeroomId() != storeroomId && room.onHand().isPositive())
                .toList();
    }
}
