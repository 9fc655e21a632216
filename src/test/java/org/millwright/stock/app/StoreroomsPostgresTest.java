package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class StoreroomsPostgresTest extends StoreroomsContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
