package org.millwright.sample.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class SampleLedgersPostgresTest extends SampleLedgersContract {

    @Override
    Store open() {
        return TestStores.postgres();
    }
}
