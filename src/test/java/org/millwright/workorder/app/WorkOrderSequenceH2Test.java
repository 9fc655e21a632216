package org.millwright.workorder.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class WorkOrderSequenceH2Test extends WorkOrderSequenceContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
