package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class StoreroomsH2Test extends StoreroomsContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
