package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;

import org.jooq.Table;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void areTheTablesOwn() {
        assertThat(Columns.id(MOVEMENT)).isSameAs(MOVEMENT.ID);
        assertThat(Columns.version(PART)).isSameAs(PART.VERSION);
        assertThat(Columns.version(MOVEMENT)).isNull();
    }

    @Test
    void haveTheirTypesInAllTables() {
        assertThat(IntegrityCheck.tables()).isNotEmpty().allSatisfy(ColumnsTest::typed);
    }

    private static void typed(Table<?> table) {
        assertThat(Columns.id(table).getType()).isEqualTo(Long.class);
        var version = Columns.version(table);
        if (version != null) {
            assertThat(version.getType()).isEqualTo(Integer.class);
        }
    }
}
