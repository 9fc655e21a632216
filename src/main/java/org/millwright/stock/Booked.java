package org.millwright.stock;

import java.math.RoundingMode;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A movement as it stands in the ledger, with what has become of it since.
///
/// @param quantity signed as posted: an issue is negative
/// @param amount signed as posted
/// @param returned how much of an issue came back, returns that were reversed left out
/// @param returnedAmount what those returns were worth
/// @param reversed whether a counter-entry names it
public record Booked(
        MovementKind kind,
        long storeroomId,
        Quantity quantity,
        Money amount,
        Quantity returned,
        Money returnedAmount,
        boolean reversed) {

    /// A movement that nothing has happened to yet.
    public static Booked untouched(long storeroomId, Posting posting) {
        return new Booked(
                posting.kind(), storeroomId, posting.quantity(), posting.amount(), Quantity.ZERO, Money.ZERO, false);
    }

    /// How much of an issue may still come back.
    public Quantity returnable() {
        return kind == MovementKind.ISSUE && !reversed ? quantity.negated().minus(returned) : Quantity.ZERO;
    }

    /// What so much of the issue is worth coming back: its share of the frozen amount; the last share
    /// takes the cents that are left.
    Money shareOf(Quantity part) {
        Money issued = amount.negated();
        Money left = issued.minus(returnedAmount);
        if (part.equals(returnable())) {
            return left;
        }
        Money share = Money.of(issued.times(part.value())
                .amount()
                .divide(quantity.negated().value(), Money.POSTED_SCALE, RoundingMode.HALF_UP));
        return share.compareTo(left) < 0 ? share : left;
    }
}
