package org.millwright.exchange.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class ReadingImportPostgresTest extends ReadingImportContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
