package org.millwright.exchange.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RoundExchangePostgresTest extends RoundExchangeContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
