package org.millwright.people.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PeopleRegisterPostgresTest extends PeopleRegisterContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
