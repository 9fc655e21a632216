package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class StockSheetsPostgresTest extends StockSheetsContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
