package org.millwright.stock;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Quantity;

/// What is wrong with a part or a stock line as entered; that a part number is unique only the store can tell.
public final class PartRules {

    public static final int MOST_LEAD_DAYS = 999;

    private PartRules() {}

    public static Checks check(PartFields part) {
        return new Checks()
                .text("partNo", part.partNo(), 60)
                .text("name", part.name(), 200)
                .text("unit", part.unit(), 20)
                .optionalText("maker", part.maker(), 120)
                .optionalText("makerPartNo", part.makerPartNo(), 120)
                .optionalText("supplier", part.supplier(), 120)
                .optionalText("note", part.note(), 10_000)
                .require(
                        part.leadDays() >= 0 && part.leadDays() <= MOST_LEAD_DAYS,
                        "leadDays",
                        "stock.refused.lead-days",
                        MOST_LEAD_DAYS)
                .positive("packSize", part.packSize().value())
                .require(notTooMuch(part.packSize()), "packSize", "stock.refused.too-much", Ledger.MOST_QUANTITY);
    }

    public static Checks check(StockLevels levels) {
        Quantity minimum = levels.minimum();
        Quantity maximum = levels.maximum();
        var checks = new Checks()
                .optionalText("bin", levels.bin(), 40)
                .notNegative("minimum", number(minimum))
                .notNegative("maximum", number(maximum))
                .require(notTooMuch(minimum), "minimum", "stock.refused.too-much", Ledger.MOST_QUANTITY)
                .require(notTooMuch(maximum), "maximum", "stock.refused.too-much", Ledger.MOST_QUANTITY);
        if (minimum != null && maximum != null) {
            checks.require(maximum.compareTo(minimum) >= 0, "maximum", "stock.refused.maximum-below", minimum);
        }
        return checks;
    }

    private static @Nullable BigDecimal number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }

    private static boolean notTooMuch(@Nullable Quantity quantity) {
        return quantity == null || quantity.compareTo(Ledger.MOST_QUANTITY) <= 0;
    }
}
