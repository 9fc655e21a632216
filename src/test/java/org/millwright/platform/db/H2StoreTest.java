package org.millwright.platform.db;

class H2StoreTest extends StoreContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
