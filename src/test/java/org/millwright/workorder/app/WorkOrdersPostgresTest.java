package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrdersPostgresTest extends WorkOrdersContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
