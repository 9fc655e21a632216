package org.millwright.equipment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;

/// What must hold of equipment by itself; uniqueness and the place in the tree are checked against the store.
public final class EquipmentRules {

    public static final int TAG_LENGTH = 60;
    public static final int NAME_LENGTH = 200;
    public static final int SHORT_TEXT = 120;
    public static final int CLASS_LENGTH = 80;
    public static final int NOTE_LENGTH = 10_000;

    /// The largest amount that the store holds.
    private static final BigDecimal MOST_MONEY = new BigDecimal("99999999999999999.99");

    private EquipmentRules() {}

    public static Checks check(EquipmentFields fields) {
        var checks = new Checks()
                .text("tag", fields.tag(), TAG_LENGTH)
                .text("name", fields.name(), NAME_LENGTH)
                .optionalText("className", fields.className(), CLASS_LENGTH)
                .optionalText("maker", fields.maker(), SHORT_TEXT)
                .optionalText("model", fields.model(), SHORT_TEXT)
                .optionalText("serialNo", fields.serialNo(), SHORT_TEXT)
                .optionalText("note", fields.note(), NOTE_LENGTH)
                .date("installedOn", fields.installedOn())
                .date("warrantyUntil", fields.warrantyUntil());
        checks.require(fields.tag().chars().noneMatch(Character::isISOControl), "tag", "equipment.tag-control");
        money(checks, "purchaseCost", fields.purchaseCost());
        money(checks, "replacementCost", fields.replacementCost());
        if (fields.installedOn() != null && fields.warrantyUntil() != null) {
            checks.require(
                    !fields.warrantyUntil().isBefore(fields.installedOn()),
                    "warrantyUntil",
                    "equipment.warranty-before-installed",
                    fields.installedOn());
        }
        return checks;
    }

    private static void money(Checks checks, String field, @Nullable BigDecimal amount) {
        checks.notNegative(field, amount)
                .cents(field, amount)
                .require(amount == null || amount.compareTo(MOST_MONEY) <= 0, field, "equipment.cost-too-large");
    }
}
