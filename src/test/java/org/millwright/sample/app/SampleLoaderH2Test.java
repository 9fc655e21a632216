package org.millwright.sample.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class SampleLoaderH2Test extends SampleLoaderContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
