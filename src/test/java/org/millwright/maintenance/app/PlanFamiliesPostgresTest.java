package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlanFamiliesPostgresTest extends PlanFamiliesContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
