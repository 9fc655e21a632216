package org.millwright.platform.db;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

class LateIndexesPostgresTest extends LateIndexesContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }

    @Override
    List<String> definitions(DSLContext dsl) {
        List<String> all = new ArrayList<>(
                dsl.fetch("select indexdef from pg_indexes where schemaname = current_schema() order by 1")
                        .getValues(0, String.class));
        all.addAll(
                dsl.fetch("select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype in ('u',"
                                + " 'f') order by 1")
                        .getValues(0, String.class));
        return all;
    }
}
