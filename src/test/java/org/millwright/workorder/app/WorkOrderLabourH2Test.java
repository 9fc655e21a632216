package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrderLabourH2Test extends WorkOrderLabourContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
