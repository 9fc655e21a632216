package org.millwright.audit.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class AuditQueriesH2Test extends AuditQueriesContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
