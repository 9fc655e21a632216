package org.millwright.plant;

import org.jooq.DSLContext;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlantCheckPostgresTest extends PlantCheckContract {

    @Override
    Store open() {
        return TestStores.postgres();
    }

    @Override
    void allowDangling(DSLContext dsl) {
        dsl.execute("set local session_replication_role = replica");
    }
}
