package org.millwright.cost.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class CostLedgerH2Test extends CostLedgerContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
