package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// H2 makes an index for a foreign key unless there is one already.
class IndexesTest {

    private record Index(String table, String name) {}

    @Test
    void noForeignKeyHasAnIndexThatIsThereAlready() {
        Map<Index, List<String>> indexes = indexes();
        List<String> superfluous = new ArrayList<>();
        indexes.forEach((one, columns) -> indexes.forEach((other, more) -> {
            if (one.name().startsWith("FK_")
                    && !one.equals(other)
                    && one.table().equals(other.table())
                    && columns.equals(more)) {
                superfluous.add(one + " is " + other.name());
            }
        }));

        assertThat(indexes).hasSizeGreaterThan(60);
        assertThat(superfluous).isEmpty();
    }

    private static Map<Index, List<String>> indexes() {
        try (Store store = TestStores.inMemory()) {
            return store.read(dsl -> dsl.select(
                            field("table_name", String.class),
                            field("index_name", String.class),
                            field("column_name", String.class))
                    .from(table("information_schema.index_columns"))
                    .where("table_schema = 'PUBLIC'")
                    .orderBy(field("table_name"), field("index_name"), field("ordinal_position"))
                    .fetchGroups(row -> new Index(row.value1(), row.value2()), row -> row.value3()));
        }
    }
}
