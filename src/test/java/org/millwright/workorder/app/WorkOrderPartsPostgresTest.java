package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrderPartsPostgresTest extends WorkOrderPartsContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
