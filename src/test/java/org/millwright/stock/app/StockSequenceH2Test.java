package org.millwright.stock.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class StockSequenceH2Test extends StockSequenceContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
