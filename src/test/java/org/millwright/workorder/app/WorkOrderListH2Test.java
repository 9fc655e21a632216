package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrderListH2Test extends WorkOrderListContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
