package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundCorrectionsH2Test extends RoundCorrectionsContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
