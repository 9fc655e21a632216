package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class MaintenanceForecastPostgresTest extends MaintenanceForecastContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
