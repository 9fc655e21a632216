package org.millwright.exchange.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class EquipmentImportH2Test extends EquipmentImportContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
