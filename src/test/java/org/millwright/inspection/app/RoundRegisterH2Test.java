package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundRegisterH2Test extends RoundRegisterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
