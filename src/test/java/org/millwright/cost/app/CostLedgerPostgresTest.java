package org.millwright.cost.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class CostLedgerPostgresTest extends CostLedgerContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
