package org.millwright.ui.equipment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentRow;
import org.millwright.ui.kit.table.Column;

/// The columns of the flat list.
final class EquipmentColumns {

    private EquipmentColumns() {}

    static List<Column<EquipmentRow>> all() {
        return List.of(
                Column.<EquipmentRow>icon(
                                "tag",
                                "enum.EquipmentColumn.TAG",
                                row -> new Column.IconText(EquipmentLook.icon(row.kind()), row.tag()))
                        .width(150),
                Column.<EquipmentRow>text("name", "enum.EquipmentColumn.NAME", EquipmentRow::name)
                        .width(190),
                Column.<EquipmentRow>label("kind", "enum.EquipmentColumn.KIND", EquipmentRow::kind)
                        .width(96)
                        .hidden(),
                Column.<EquipmentRow>text("class", "enum.EquipmentColumn.CLASS", EquipmentRow::className)
                        .width(120),
                Column.<EquipmentRow>label("criticality", "enum.EquipmentColumn.CRITICALITY", EquipmentRow::criticality)
                        .width(88),
                Column.<EquipmentRow>status(
                                "status", "enum.EquipmentColumn.STATUS", row -> EquipmentLook.status(row.status()))
                        .width(130),
                Column.<EquipmentRow>text("parent", "enum.EquipmentColumn.PARENT", EquipmentColumns::parent)
                        .width(200),
                Column.<EquipmentRow>text("costCentre", "enum.EquipmentColumn.COST_CENTRE", EquipmentRow::costCentre)
                        .width(100)
                        .hidden()
                        .unsortable());
    }

    private static @Nullable String parent(EquipmentRow row) {
        return row.parentTag() == null ? null : row.parentTag() + "  " + row.parentName();
    }
}
