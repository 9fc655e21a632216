package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundResultsH2Test extends RoundResultsContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
