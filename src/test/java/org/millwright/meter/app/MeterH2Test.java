package org.millwright.meter.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class MeterH2Test extends MeterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
