package org.millwright.platform.db;

class PostgresStoreTest extends StoreContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
