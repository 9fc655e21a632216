package org.millwright.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;

/// Equipment as a file speaks of it: its parent by tag and its cost centre by code. The ids in the fields say nothing.
public record EquipmentState(
        EquipmentFields fields,
        @Nullable String parentTag,
        @Nullable String costCentre) {

    /// The value of a column; none where the column is not about the equipment itself.
    public @Nullable Object value(EquipmentColumn column) {
        return switch (column) {
            case TAG -> fields.tag();
            case NAME -> fields.name();
            case KIND -> fields.kind();
            case CLASS -> fields.className();
            case PARENT -> parentTag;
            case CRITICALITY -> fields.criticality();
            case STATUS -> fields.status();
            case MAKER -> fields.maker();
            case MODEL -> fields.model();
            case SERIAL -> fields.serialNo();
            case INSTALLED -> fields.installedOn();
            case WARRANTY -> fields.warrantyUntil();
            case PURCHASE_COST -> fields.purchaseCost();
            case REPLACEMENT_COST -> fields.replacementCost();
            case COST_CENTRE -> costCentre;
            case NOTE -> fields.note();
            case PARENT_KIND, PARENT_NAME -> null;
        };
    }

    List<FieldDifference> differencesTo(EquipmentState after) {
        List<FieldDifference> differences = new ArrayList<>();
        for (EquipmentColumn column : EquipmentColumn.EXPORTED) {
            Object was = value(column);
            Object is = after.value(column);
            if (!same(was, is)) {
                differences.add(new FieldDifference(column, was, is));
            }
        }
        return differences;
    }

    static boolean same(@Nullable Object a, @Nullable Object b) {
        return (a instanceof BigDecimal x && b instanceof BigDecimal y) ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }
}
