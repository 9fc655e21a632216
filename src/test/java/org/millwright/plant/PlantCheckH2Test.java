package org.millwright.plant;

import org.jooq.DSLContext;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlantCheckH2Test extends PlantCheckContract {

    @Override
    Store open() {
        return TestStores.inMemory();
    }

    @Override
    void allowDangling(DSLContext dsl) {
        dsl.execute("set referential_integrity false");
    }
}
