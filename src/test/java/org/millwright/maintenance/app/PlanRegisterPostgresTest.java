package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlanRegisterPostgresTest extends PlanRegisterContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
