package org.millwright.platform.db;

import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/// Inserts many records of one table.
final class BulkInsert {

    private BulkInsert() {}

    static void run(DSLContext dsl, Collection<? extends TableRecord<?>> records) {
        if (records.isEmpty()) {
            return;
        }
        Table<?> table = records.iterator().next().getTable();
        dsl.connection(connection -> {
            try (var insert = new RowInsert(dsl, connection, table)) {
                for (TableRecord<?> record : records) {
                    insert.add(record);
                }
                insert.flush();
            }
        });
        records.forEach(record -> {
            record.attach(dsl.configuration());
            record.touched(false);
        });
    }
}
