package org.millwright.exchange;

import static org.millwright.exchange.ColumnFrame.choice;
import static org.millwright.exchange.ColumnFrame.column;
import static org.millwright.exchange.ValueType.DATE;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.MONEY;
import static org.millwright.exchange.ValueType.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;

/// What a file can say about equipment, in the order of templates and exports.
public enum EquipmentColumn implements ImportField {
    TAG(column("tag", LINE, "tag")),
    NAME(column("name", LINE, "name")),
    KIND(kind("kind", "kind")),
    CLASS(column("class", LINE, "className").optional()),
    PARENT(column("parent", LINE, "parentId").optional()),
    CRITICALITY(choice("criticality", "criticality", Criticality.values()).optional()),
    STATUS(choice("status", "status", EquipmentStatus.values())),
    MAKER(column("maker", LINE, "maker").optional()),
    MODEL(column("model", LINE, "model").optional()),
    SERIAL(column("serial", LINE, "serialNo").optional()),
    INSTALLED(column("installed", DATE, "installedOn").optional()),
    WARRANTY(column("warranty", DATE, "warrantyUntil").optional()),
    PURCHASE_COST(column("purchase-cost", MONEY, "purchaseCost").optional()),
    REPLACEMENT_COST(column("replacement-cost", MONEY, "replacementCost").optional()),
    COST_CENTRE(column("cost-centre", LINE, "costCentreId").optional()),
    NOTE(column("note", TEXT, "note").optional()),
    /// Given, parents that do not exist are made, of this kind.
    PARENT_KIND(kind("parent-kind", "")),
    PARENT_NAME(column("parent-name", LINE));

    /// What an export holds: everything about the equipment itself.
    public static final List<EquipmentColumn> EXPORTED = Arrays.stream(values())
            .filter(column -> !column.frame.field().isEmpty())
            .toList();

    private final ColumnFrame frame;

    EquipmentColumn(ColumnFrame frame) {
        this.frame = frame.in("exchange", "");
    }

    /// The column of a field of {@link org.millwright.equipment.EquipmentFields}.
    static Optional<EquipmentColumn> ofField(String field) {
        return ColumnFrame.filling(field, EXPORTED);
    }

    @Override
    public ColumnFrame frame() {
        return frame;
    }

    private static ColumnFrame kind(String key, String field) {
        return choice(key, field, EquipmentKind.values())
                .called(EquipmentKind.SITE, "exchange.words.site")
                .called(EquipmentKind.AREA, "exchange.words.area")
                .called(EquipmentKind.LINE, "exchange.words.line")
                .called(EquipmentKind.MACHINE, "exchange.words.machine")
                .called(EquipmentKind.COMPONENT, "exchange.words.component");
    }
}
