package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.platform.i18n.Messages;

/// What the template for equipment shows: a line, a machine in it and a component of that.
public final class EquipmentTemplate {

    private EquipmentTemplate() {}

    public static ImportTemplate make() {
        return new ImportTemplate(ImportKind.EQUIPMENT, EquipmentTemplate::examples);
    }

    private static List<Map<ImportField, Object>> examples(Messages messages) {
        Map<ImportField, Object> line = example("L2", messages.text("exchange.example.line"), EquipmentKind.LINE);
        Map<ImportField, Object> machine =
                example("L2-P01", messages.text("exchange.example.machine"), EquipmentKind.MACHINE);
        machine.put(EquipmentColumn.PARENT, "L2");
        machine.put(EquipmentColumn.CLASS, messages.text("exchange.example.class"));
        machine.put(EquipmentColumn.CRITICALITY, Criticality.A);
        machine.put(EquipmentColumn.SERIAL, "0012345");
        machine.put(EquipmentColumn.INSTALLED, LocalDate.of(2019, 5, 31));
        machine.put(EquipmentColumn.PURCHASE_COST, new BigDecimal("12500.00"));
        Map<ImportField, Object> component =
                example("L2-P01-M1", messages.text("exchange.example.component"), EquipmentKind.COMPONENT);
        component.put(EquipmentColumn.PARENT, "L2-P01");
        return List.of(line, machine, component);
    }

    private static Map<ImportField, Object> example(String tag, String name, EquipmentKind kind) {
        Map<ImportField, Object> values = new HashMap<>();
        values.put(EquipmentColumn.TAG, tag);
        values.put(EquipmentColumn.NAME, name);
        values.put(EquipmentColumn.KIND, kind);
        values.put(EquipmentColumn.STATUS, EquipmentStatus.IN_SERVICE);
        return values;
    }
}
