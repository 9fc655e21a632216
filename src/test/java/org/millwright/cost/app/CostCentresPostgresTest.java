package org.millwright.cost.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class CostCentresPostgresTest extends CostCentresContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
