package org.millwright.exchange.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class EquipmentExportH2Test extends EquipmentExportContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
