package org.millwright.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.millwright.kernel.Quantity;

/// What there is of one part: in all storerooms together, and in each.
///
/// @param unit the unit of issue, for messages
/// @param rooms every storeroom that a movement may name, those that hold nothing too
public record PartStock(String unit, StockValue total, List<RoomStock> rooms) {

    /// A storeroom and how much of the part lies there.
    ///
    /// @param code what people call the storeroom
    public record RoomStock(long storeroomId, String code, Quantity onHand) {

        /// The first day from which so much lay here to be taken, without any later day ending below zero; none when
        /// that is so for the day in question, or not even today.
        ///
        /// @param movedLater the sum of the movements of each day after the one in question
        Optional<LocalDate> freeSince(Quantity wanted, NavigableMap<LocalDate, Quantity> movedLater) {
            Quantity atEnd = onHand;
            if (onHand.compareTo(wanted) < 0) {
                return Optional.empty();
            }
            for (var day : movedLater.descendingMap().entrySet()) {
                atEnd = atEnd.minus(day.getValue());
                if (atEnd.compareTo(wanted) < 0) {
                    return Optional.of(day.getKey());
                }
            }
            return Optional.empty();
        }
    }

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
