package org.millwright.inspection.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundSigningH2Test extends RoundSigningContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
