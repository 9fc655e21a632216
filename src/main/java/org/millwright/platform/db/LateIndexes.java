package org.millwright.platform.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/// The indexes, unique constraints and foreign keys of all tables, taken away while millions of rows are loaded: to
/// build an index of rows that are there is several times faster, and leaves a smaller file, than to keep it up to date
/// with each row. Primary keys and checks stay.
final class LateIndexes {

    private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?(?:NULLS \\w+ )*INDEX (\\S+) ON .*");
    private static final Pattern CONSTRAINT =
            Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) (UNIQUE|FOREIGN KEY)\\b.*");
    private static final String MIGRATIONS = "flyway_schema_history";

    private static final String POSTGRES_INDEXES = """
        select i.indexdef from pg_indexes i where i.schemaname = current_schema()
        and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
        """;
    private static final String POSTGRES_CONSTRAINTS = """
        select 'ALTER TABLE ' || cast(c.conrelid as regclass) || ' ADD CONSTRAINT ' || c.conname || ' '
            || pg_get_constraintdef(c.oid)
        from pg_constraint c join pg_namespace n on n.oid = c.connamespace
        where n.nspname = current_schema() and c.contype in ('u', 'f')
        """;

    private final List<String> definitions;

    private LateIndexes(List<String> definitions) {
        this.definitions = definitions;
    }

    static LateIndexes takenAway(DSLContext dsl) {
        List<String> uniques = new ArrayList<>();
        List<String> indexes = new ArrayList<>();
        List<String> foreignKeys = new ArrayList<>();
        for (String definition : definitions(dsl)) {
            Matcher constraint = CONSTRAINT.matcher(definition);
            boolean ours = !definition.toLowerCase(Locale.ROOT).contains(MIGRATIONS);
            if (ours && constraint.matches()) {
                (constraint.group(3).equals("UNIQUE") ? uniques : foreignKeys).add(definition);
            } else if (ours && INDEX.matcher(definition).matches()) {
                indexes.add(definition);
            }
        }
        foreignKeys.forEach(definition -> drop(dsl, definition));
        uniques.forEach(definition -> drop(dsl, definition));
        indexes.forEach(definition -> drop(dsl, definition));
        List<String> all = new ArrayList<>(uniques);
        all.addAll(indexes);
        all.addAll(foreignKeys);
        return new LateIndexes(all);
    }

    /// Foreign keys come last: they use the indexes that are there.
    void putBack(DSLContext dsl) {
        definitions.forEach(dsl::execute);
    }

    private static List<String> definitions(DSLContext dsl) {
        List<String> all = new ArrayList<>();
        if (dsl.dialect() == SQLDialect.H2) {
            dsl.fetch("script nodata nopasswords nosettings").getValues(0, String.class).stream()
                    .map(LateIndexes::oneLine)
                    .forEach(all::add);
        } else {
            all.addAll(dsl.fetch(POSTGRES_INDEXES).getValues(0, String.class));
            all.addAll(dsl.fetch(POSTGRES_CONSTRAINTS).getValues(0, String.class));
        }
        return all;
    }

    private static String oneLine(String statement) {
        String line = statement.replaceAll("\\s+", " ").strip();
        return line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
    }

    private static void drop(DSLContext dsl, String definition) {
        Matcher constraint = CONSTRAINT.matcher(definition);
        Matcher index = INDEX.matcher(definition);
        if (constraint.matches()) {
            dsl.execute("alter table " + constraint.group(1) + " drop constraint " + constraint.group(2));
        } else if (index.matches()) {
            dsl.execute("drop index if exists " + index.group(1));
        }
    }
}
