package org.millwright.platform.db;

class H2StoreTest extends StoreContract {

    @Override
    Store openFresh() {
        return TestStores.inMemory();
    }
}
