package org.millwright.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// What is ordered and when it comes: mostly near the promised lead time, sometimes much later.
final class Purchasing {

    /// @param slot the shelf that it is for
    /// @param quantity in hundredths
    record Delivery(LocalDate day, int number, int slot, long quantity) {}

    private static final double LATE_SHARE = 0.12;

    private final PriorityQueue<Delivery> coming =
            new PriorityQueue<>(Comparator.comparing(Delivery::day).thenComparingInt(Delivery::number));
    private final Dice dice;
    private int orders;

    Purchasing(Dice dice) {
        this.dice = dice;
    }

    /// Orders whole packs.
    ///
    /// @return the quantity ordered, in hundredths
    long order(LocalDate day, int slot, long wanted, SamplePart part) {
        long pack = Stores.hundredths(part.packSize());
        long quantity = Math.max(1, (wanted + pack - 1) / pack) * pack;
        double factor = dice.chance(LATE_SHARE) ? dice.between(1.8, 3) : dice.between(0.9, 1.4);
        int lead = Math.max(1, (int) Math.round(part.leadDays() * factor));
        coming.add(new Delivery(PlantDays.officeDayFrom(day.plusDays(lead)), ++orders, slot, quantity));
        return quantity;
    }

    List<Delivery> arriving(LocalDate day) {
        var arriving = new ArrayList<Delivery>();
        while (!coming.isEmpty() && !coming.peek().day().isAfter(day)) {
            arriving.add(coming.remove());
        }
        return arriving;
    }
}
