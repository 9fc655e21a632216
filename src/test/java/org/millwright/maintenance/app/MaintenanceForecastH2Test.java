package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class MaintenanceForecastH2Test extends MaintenanceForecastContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
