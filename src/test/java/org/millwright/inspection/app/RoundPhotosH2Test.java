package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundPhotosH2Test extends RoundPhotosContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
