package org.millwright.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.stock.PartStock.RoomStock;

/// The stock ledger at moving average: what each movement posts, or why it cannot be.
///
/// To the cent: opening + receipts = issues + closing + rounding. A movement is never changed; it is reversed by a
/// counter-entry at its own amount.
public final class Ledger {

    /// More than this in one movement is a slip of the keyboard.
    public static final Quantity MOST_QUANTITY = Quantity.of(100_000_000);

    public static final Money MOST_UNIT_PRICE = Money.of("10000000");

    public static final int REASON_LENGTH = 400;

    private Ledger() {}

    /// Goods come in at the price paid for one unit; zero for goods that cost nothing.
    public static Outcome<Posting> receive(StockValue before, Quantity quantity, Money unitPrice) {
        return checked(quantity)
                .notNegative("unitPrice", unitPrice.amount())
                .require(
                        unitPrice.compareTo(MOST_UNIT_PRICE) <= 0,
                        "unitPrice",
                        "stock.refused.too-much",
                        MOST_UNIT_PRICE)
                .then(() -> Outcome.done(Posting.of(
                        MovementKind.RECEIPT,
                        MovementKind.RECEIPT,
                        before,
                        quantity,
                        unitPrice.times(quantity.value()).posted())));
    }

    /// Goods go out at the moving average; the amount is frozen on the movement.
    public static Outcome<Posting> issue(PartStock stock, long storeroomId, Quantity quantity) {
        var checks = checked(quantity);
        RoomStock room = stock.room(storeroomId);
        if (room.onHand().compareTo(quantity) < 0) {
            checks.add(shortage("quantity", stock, room, quantity));
        }
        return checks.then(() -> Outcome.done(Posting.of(
                MovementKind.ISSUE,
                MovementKind.ISSUE,
                stock.total(),
                quantity.negated(),
                stock.total().costOf(quantity).negated())));
    }

    /// Goods of an issue come back, at the cost they left with.
    public static Outcome<Posting> returnToStock(StockValue before, Booked issue, Quantity quantity) {
        if (issue.kind() != MovementKind.ISSUE) {
            return Outcome.refused("stock.refused.not-an-issue", issue.kind());
        }
        if (issue.reversed()) {
            return Outcome.refused("stock.refused.reversed");
        }
        return checked(quantity)
                .require(
                        quantity.compareTo(issue.returnable()) <= 0,
                        "quantity",
                        "stock.refused.more-than-issued",
                        issue.quantity().negated(),
                        issue.returned(),
                        issue.returnable())
                .then(() -> Outcome.done(Posting.of(
                        MovementKind.RETURN, MovementKind.RETURN, before, quantity, issue.shareOf(quantity))));
    }

    /// Undoes a movement by a counter-entry at the movement's own amount, in its own storeroom.
    public static Outcome<Posting> reverse(PartStock stock, Booked original, @Nullable String reason) {
        var checks = new Checks()
                .text("reason", reason, REASON_LENGTH)
                .require(original.kind() != MovementKind.REVERSAL, "", "stock.refused.reversal-of-reversal")
                .require(!original.reversed(), "", "stock.refused.reversed")
                .require(original.returned().isZero(), "", "stock.refused.returned", original.returned());
        RoomStock room = stock.room(original.storeroomId());
        if (checks.ok() && room.onHand().compareTo(original.quantity()) < 0) {
            checks.add(shortage("", stock, room, original.quantity()));
        }
        return checks.then(() -> Outcome.done(Posting.of(
                MovementKind.REVERSAL,
                original.kind(),
                stock.total(),
                original.quantity().negated(),
                original.amount().negated())));
    }

    private static Checks checked(Quantity quantity) {
        return new Checks()
                .positive("quantity", quantity.value())
                .require(quantity.compareTo(MOST_QUANTITY) <= 0, "quantity", "stock.refused.too-much", MOST_QUANTITY);
    }

    private static Violation shortage(String field, PartStock stock, RoomStock room, Quantity wanted) {
        Message here = Message.of("stock.refused.short", room.code(), room.onHand(), stock.unit(), wanted);
        return stock.othersThan(room.storeroomId()).stream()
                .map(other -> Message.of("stock.place", other.code(), other.onHand(), stock.unit()))
                .reduce((places, place) -> Message.of("stock.place.and", places, place))
                .map(places -> Violation.of(field, "stock.refused.short-but", here, places))
                .orElseGet(() -> Violation.of(field, "stock.refused.short-everywhere", here));
    }
}
