package org.millwright.site.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class SiteProfilePostgresTest extends SiteProfileContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
