package org.millwright.exchange.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class EquipmentExportPostgresTest extends EquipmentExportContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
