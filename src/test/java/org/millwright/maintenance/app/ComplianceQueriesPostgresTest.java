package org.millwright.maintenance.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class ComplianceQueriesPostgresTest extends ComplianceQueriesContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
