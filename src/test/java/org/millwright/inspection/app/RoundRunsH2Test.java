package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundRunsH2Test extends RoundRunsContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
