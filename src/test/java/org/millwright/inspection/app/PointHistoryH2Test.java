package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PointHistoryH2Test extends PointHistoryContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
