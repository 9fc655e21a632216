package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrderTasksPostgresTest extends WorkOrderTasksContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
