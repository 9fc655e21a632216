package org.millwright.people.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PeopleRegisterH2Test extends PeopleRegisterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
