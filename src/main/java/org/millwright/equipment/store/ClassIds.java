package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT_CLASS;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Tx;

/// The ids of the classes by their names, for one transaction; a new name makes a new class. There are few classes, so
/// all are read at once.
final class ClassIds {

    private final Tx tx;
    private final Map<String, Long> ids = new HashMap<>();
    private boolean read;

    ClassIds(Tx tx) {
        this.tx = tx;
    }

    @Nullable
    Long of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        if (!read) {
            ids.putAll(tx.dsl()
                    .select(EQUIPMENT_CLASS.NAME, EQUIPMENT_CLASS.ID)
                    .from(EQUIPMENT_CLASS)
                    .fetchMap(EQUIPMENT_CLASS.NAME, EQUIPMENT_CLASS.ID));
            read = true;
        }
        return ids.computeIfAbsent(name, this::add);
    }

    private Long add(String name) {
        var added = tx.create(EQUIPMENT_CLASS).setName(name);
        tx.insert(added);
        return added.getId();
    }
}
