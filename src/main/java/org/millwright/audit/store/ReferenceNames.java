package org.millwright.audit.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT_CLASS;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.FieldChange;

/// Puts names in place of the ids by which records point at each other. They are the names of today; a record that is
/// gone keeps its id.
final class ReferenceNames {

    private record Target(Table<?> table, Field<Long> id, Field<String> name) {}

    private static final Target MACHINES = new Target(EQUIPMENT, EQUIPMENT.ID, both(EQUIPMENT.TAG, EQUIPMENT.NAME));

    /// Where the columns of this name point.
    private static final Map<String, Target> TARGETS = Map.of(
            "parent_id", MACHINES,
            "equipment_id", MACHINES,
            "class_id", new Target(EQUIPMENT_CLASS, EQUIPMENT_CLASS.ID, EQUIPMENT_CLASS.NAME),
            "cost_centre_id", new Target(COST_CENTRE, COST_CENTRE.ID, both(COST_CENTRE.CODE, COST_CENTRE.NAME)),
            "person_id", new Target(PERSON, PERSON.ID, PERSON.NAME),
            "assignee_id", new Target(PERSON, PERSON.ID, PERSON.NAME),
            "part_id", new Target(PART, PART.ID, both(PART.PART_NO, PART.NAME)),
            "storeroom_id", new Target(STOREROOM, STOREROOM.ID, both(STOREROOM.CODE, STOREROOM.NAME)));

    private ReferenceNames() {}

    private static Field<String> both(Field<String> code, Field<String> name) {
        return DSL.concat(code, DSL.inline(" "), name);
    }

    static List<AuditEntry> named(DSLContext dsl, List<AuditEntry> entries) {
        Map<String, Map<String, String>> names = new HashMap<>();
        TARGETS.forEach((column, target) -> {
            Set<Long> ids = ids(column, entries);
            if (!ids.isEmpty()) {
                names.put(column, names(dsl, target, ids));
            }
        });
        return entries.stream().map(entry -> named(entry, names)).toList();
    }

    private static Set<Long> ids(String column, List<AuditEntry> entries) {
        Set<Long> ids = new HashSet<>();
        for (AuditEntry entry : entries) {
            FieldChange change = entry.fields().get(column);
            if (change != null) {
                add(ids, change.before());
                add(ids, change.after());
            }
        }
        return ids;
    }

    private static void add(Set<Long> ids, @Nullable String id) {
        if (id != null) {
            ids.add(Long.valueOf(id));
        }
    }

    private static Map<String, String> names(DSLContext dsl, Target target, Set<Long> ids) {
        Map<String, String> names = new HashMap<>();
        dsl.select(target.id(), target.name())
                .from(target.table())
                .where(target.id().in(ids))
                .forEach(found -> names.put(String.valueOf(found.value1()), found.value2()));
        return names;
    }

    private static AuditEntry named(AuditEntry entry, Map<String, Map<String, String>> names) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        entry.fields().forEach((column, change) -> {
            Map<String, String> known = names.getOrDefault(column, Map.of());
            fields.put(column, new FieldChange(name(known, change.before()), name(known, change.after())));
        });
        return new AuditEntry(entry.at(), entry.by(), entry.op(), entry.kind(), fields);
    }

    private static @Nullable String name(Map<String, String> known, @Nullable String value) {
        return value == null ? null : known.getOrDefault(value, value);
    }
}
