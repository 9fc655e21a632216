package org.millwright.sample.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class SampleLoaderPostgresTest extends SampleLoaderContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
