package org.millwright.exchange.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PlanExchangePostgresTest extends PlanExchangeContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
