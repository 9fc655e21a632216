package org.millwright.sample.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class SampleLedgersH2Test extends SampleLedgersContract {

    @Override
    Store open() {
        return TestStores.inMemory();
    }
}
