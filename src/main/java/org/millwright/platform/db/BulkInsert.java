package org.millwright.platform.db;

import java.util.Collection;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;

/// Inserts many records of one table by one statement that is rendered once; jOOQ's batch of records renders it again
/// for each.
final class BulkInsert {

    private BulkInsert() {}

    static void run(DSLContext dsl, Collection<? extends TableRecord<?>> records) {
        if (records.isEmpty()) {
            return;
        }
        TableRecord<?> first = records.iterator().next();
        Field<?>[] fields = first.fields();
        BatchBindStep batch =
                dsl.batch(dsl.insertInto(first.getTable()).columns(fields).values(new Object[fields.length]));
        for (TableRecord<?> record : records) {
            batch = batch.bind(record.intoArray());
        }
        batch.execute();
        records.forEach(record -> {
            record.attach(dsl.configuration());
            record.touched(false);
        });
    }
}
