package org.millwright.stock;

import java.time.LocalDate;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Quantity;

/// What is wrong with the circumstances of a movement as entered; its quantities are the ledger's affair.
public final class MovementRules {

    public static final int REFERENCE_LENGTH = 80;

    private MovementRules() {}

    /// @param movedOn none means today; may lie before it, never after it
    public static Checks check(
            @Nullable LocalDate movedOn, LocalDate today, @Nullable String reference, @Nullable String reason) {
        return new Checks()
                .date("movedOn", movedOn)
                .require(movedOn == null || !movedOn.isAfter(today), "movedOn", "stock.refused.future", today)
                .optionalText("reference", reference, REFERENCE_LENGTH)
                .optionalText("reason", reason, Ledger.REASON_LENGTH);
    }

    /// An issue of an earlier day takes only what lay there then and was not taken since. Too little of it today is for
    /// the ledger to say.
    ///
    /// @param movedLater the sum of the movements in the storeroom on each day after that of the issue
    public static Checks checkPast(
            PartStock stock, long storeroomId, Quantity wanted, NavigableMap<LocalDate, Quantity> movedLater) {
        var room = stock.room(storeroomId);
        var checks = new Checks();
        room.freeSince(wanted, movedLater)
                .ifPresent(day -> checks.require(
                        false, "movedOn", "stock.refused.not-there-yet", day, room.code(), wanted, stock.unit()));
        return checks;
    }
}
