package org.millwright.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;

/// What to order of a part for a storeroom, and why. What is on order already counts, so that running it again never
/// doubles an order.
public final class Reorder {

    private Reorder() {}

    public static Optional<ReorderLine> propose(ReorderItem item, Position position, LocalDate today) {
        return item.policy().missing(position).map(missing -> {
            Quantity quantity = item.inPacks(missing);
            LocalDate expectedOn = today.plusDays(item.leadDays());
            List<Message> lines = new ArrayList<>();
            explainPosition(lines, item, position);
            explainPolicy(lines, item, position, missing);
            explainPack(lines, item, position, missing, quantity);
            if (item.leadDays() > 0) {
                lines.add(Message.of("stock.reorder.lead-time", item.leadDays(), today, expectedOn));
            }
            lines.add(Message.of("stock.reorder.order", quantity, item.unit()));
            return new ReorderLine(quantity, expectedOn, new Explanation(lines));
        });
    }

    private static void explainPosition(List<Message> lines, ReorderItem item, Position position) {
        lines.add(Message.of("stock.reorder.on-hand", position.onHand(), item.unit()));
        if (!position.reserved().isZero()) {
            lines.add(Message.of("stock.reorder.reserved", position.reserved(), item.unit()));
        }
        if (!position.onOrder().isZero()) {
            lines.add(Message.of("stock.reorder.on-order", position.onOrder(), item.unit()));
        }
        if (!position.total().equals(position.onHand())) {
            lines.add(Message.of("stock.reorder.position", position.total(), item.unit()));
        }
    }

    private static void explainPolicy(List<Message> lines, ReorderItem item, Position position, Quantity missing) {
        switch (item.policy()) {
            case ReorderPolicy.MinMax(var minimum, var maximum) -> {
                lines.add(Message.of("stock.reorder.minimum", minimum, item.unit()));
                lines.add(Message.of("stock.reorder.maximum", maximum, item.unit()));
                lines.add(Message.of("stock.reorder.missing", missing, item.unit()));
            }
            case ReorderPolicy.ReorderPoint(var point, var orderQuantity) -> {
                lines.add(Message.of("stock.reorder.minimum", point, item.unit()));
                lines.add(Message.of("stock.reorder.multiples", orderQuantity, item.unit(), missing));
            }
            case ReorderPolicy.OnDemand() ->
                lines.add(Message.of("stock.reorder.demanded", position.total().negated(), item.unit()));
        }
    }

    private static void explainPack(
            List<Message> lines, ReorderItem item, Position position, Quantity missing, Quantity quantity) {
        if (quantity.equals(missing)) {
            return;
        }
        lines.add(Message.of("stock.reorder.pack", item.pack(), item.unit(), missing, quantity));
        if (item.policy() instanceof ReorderPolicy.MinMax(var minimum, var maximum)) {
            Quantity above = position.total().plus(quantity).minus(maximum);
            lines.add(Message.of("stock.reorder.above-maximum", above, item.unit()));
        }
    }
}
