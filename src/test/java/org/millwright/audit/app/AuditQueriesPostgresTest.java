package org.millwright.audit.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class AuditQueriesPostgresTest extends AuditQueriesContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
