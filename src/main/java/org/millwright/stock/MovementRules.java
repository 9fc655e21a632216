package org.millwright.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;

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
}
