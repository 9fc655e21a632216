package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.Named;

/// Reads in which area each machine stands.
public final class AreaReader {

    private record Node(Named name, @Nullable Long parent, boolean area) {}

    /// The nearest area above each, or the equipment itself where it is one or none is above it.
    public Map<Long, Named> of(DSLContext dsl, Set<Long> equipment) {
        Map<Long, Node> all = new HashMap<>();
        dsl.select(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, EQUIPMENT.KIND, EQUIPMENT.TAG, EQUIPMENT.NAME)
                .from(EQUIPMENT)
                .forEach(row -> all.put(
                        row.value1(),
                        new Node(
                                new Named(row.value1(), row.value4(), row.value5()),
                                row.value2(),
                                EquipmentKind.AREA.name().equals(row.value3()))));
        Map<Long, Named> areas = new HashMap<>();
        equipment.forEach(id -> {
            Node node = all.get(id);
            if (node != null) {
                areas.put(id, area(all, node).name());
            }
        });
        return areas;
    }

    private static Node area(Map<Long, Node> all, Node machine) {
        Set<Long> seen = new HashSet<>();
        for (Node at = machine; at != null && seen.add(at.name().id()); ) {
            if (at.area()) {
                return at;
            }
            at = at.parent() == null ? null : all.get(at.parent());
        }
        return machine;
    }
}
