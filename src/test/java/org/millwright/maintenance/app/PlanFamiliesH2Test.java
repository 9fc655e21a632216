package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlanFamiliesH2Test extends PlanFamiliesContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
