package org.millwright.stock;

import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A movement ready to be written: value after = value before + amount - rounding, to the cent.
///
/// @param quantity with the sign of the stock it moves
/// @param amount in cents, with the sign of the stock it moves; frozen from now on
/// @param rounding the residual value taken to the rounding account
/// @param after the part's total after it
/// @param charge what the work pays: positive for an issue, negative for what relieves it, zero for a receipt
public record Posting(
        MovementKind kind, Quantity quantity, Money amount, Money rounding, StockValue after, Money charge) {

    /// @param cause the kind that decides who pays: for a reversal that of the original
    static Posting of(MovementKind kind, MovementKind cause, StockValue before, Quantity quantity, Money amount) {
        Quantity left = before.quantity().plus(quantity);
        Money worth = before.value().plus(amount);
        // a counter-entry at an old price can meet stock that is worth less by now: value never falls below zero
        Money value = left.isZero() || worth.compareTo(Money.ZERO) < 0 ? Money.ZERO : worth;
        Money charge = cause.charged() ? amount.negated() : Money.ZERO;
        return new Posting(kind, quantity, amount, worth.minus(value), new StockValue(left, value), charge);
    }
}
