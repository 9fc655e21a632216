package org.millwright.sample.app;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Store;

/// All rows of a plant as text, with numbers and codes in place of ids, which differ from load to
/// load.
final class SampleTables {

    /// What tells a row of each table apart, in an order in which each can name those before it.
    private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("plant", List.of("name"));
        KEYS.put("cost_centre", List.of("code"));
        KEYS.put("person", List.of("code"));
        KEYS.put("labour_rate", List.of("person_id", "valid_from"));
        KEYS.put("equipment_class", List.of("name"));
        KEYS.put("equipment", List.of("tag"));
        KEYS.put("meter", List.of("equipment_id", "name"));
        KEYS.put("reading", List.of("meter_id", "entry_no"));
        KEYS.put("storeroom", List.of("code"));
        KEYS.put("part", List.of("part_no"));
        KEYS.put("stock", List.of("part_id", "storeroom_id"));
        KEYS.put("stock_alert", List.of("part_id", "storeroom_id", "raised_at"));
        KEYS.put("inspection_round", List.of("code"));
        KEYS.put("check_point", List.of("round_id", "walk_order"));
        KEYS.put("work_order", List.of("work_order_no"));
        KEYS.put("work_order_move", List.of("work_order_id", "moved_at", "new_status", "comment"));
        KEYS.put("labour_entry", List.of("work_order_id", "person_id", "entered_at", "hours"));
        KEYS.put("movement", List.of("part_id", "ledger_no"));
        KEYS.put("cost_entry", List.of("source_kind", "source_id"));
        KEYS.put("round_revision", List.of("round_id", "revision"));
        KEYS.put("round_run", List.of("run_no"));
        KEYS.put("round_answer", List.of("run_id", "check_point_id"));
        KEYS.put("maintenance_plan", List.of("code"));
        KEYS.put("plan_equipment", List.of("plan_id", "equipment_id"));
        KEYS.put("occurrence", List.of("plan_id", "equipment_id", "scheduled_on"));
        KEYS.put("number_series", List.of("name"));
    }

    /// Versions count changes, and what was loaded was not changed; numbers are taken in blocks.
    private static final Set<String> LEFT_OUT = Set.of("id", "version", "next_number");

    private final Map<Long, String> names = new HashMap<>();
    private final Map<String, List<String>> rows = new HashMap<>();

    static Map<String, List<String>> of(Store store) {
        var all = new SampleTables();
        store.read(dsl -> {
            KEYS.keySet().forEach(kind -> all.read(dsl, kind));
            return dsl;
        });
        return all.rows;
    }

    private void read(DSLContext dsl, String kind) {
        var found = dsl.select().from(table(name(kind).unquotedName())).fetch();
        boolean tree = kind.equals("equipment") || kind.equals("movement");
        if (tree) {
            found.forEach(row -> remember(kind, row));
        }
        rows.put(kind, found.stream().map(row -> text(row)).sorted().collect(Collectors.toList()));
        if (!tree) {
            found.forEach(row -> remember(kind, row));
        }
    }

    private void remember(String kind, Record row) {
        if (cell(row, "id") instanceof Long id) {
            names.put(
                    id,
                    Objects.requireNonNull(KEYS.get(kind)).stream()
                            .map(key -> value(key, cell(row, key)))
                            .collect(Collectors.joining("/", kind + "(", ")")));
        }
    }

    /// The two databases write the names of columns differently.
    private static @Nullable Object cell(Record row, String column) {
        for (Field<?> field : row.fields()) {
            if (field.getName().equalsIgnoreCase(column)) {
                return row.get(field);
            }
        }
        return null;
    }

    private String text(Record row) {
        StringBuilder text = new StringBuilder();
        for (Field<?> field : row.fields()) {
            String column = field.getName().toLowerCase(Locale.ROOT);
            if (!LEFT_OUT.contains(column)) {
                text.append(column)
                        .append('=')
                        .append(value(column, row.get(field)))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private String value(String column, @Nullable Object value) {
        if (value instanceof Long id && column.endsWith("_id")) {
            return names.getOrDefault(id, "unknown " + id);
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
