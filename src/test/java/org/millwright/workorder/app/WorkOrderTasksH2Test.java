package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrderTasksH2Test extends WorkOrderTasksContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
