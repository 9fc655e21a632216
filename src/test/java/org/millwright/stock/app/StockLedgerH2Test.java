package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class StockLedgerH2Test extends StockLedgerContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
