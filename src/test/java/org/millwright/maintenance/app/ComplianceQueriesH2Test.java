package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class ComplianceQueriesH2Test extends ComplianceQueriesContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
