package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class ReorderPostgresTest extends ReorderContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
