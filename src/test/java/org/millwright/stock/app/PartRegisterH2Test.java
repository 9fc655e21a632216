package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PartRegisterH2Test extends PartRegisterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
