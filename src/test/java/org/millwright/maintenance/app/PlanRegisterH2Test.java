package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlanRegisterH2Test extends PlanRegisterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
