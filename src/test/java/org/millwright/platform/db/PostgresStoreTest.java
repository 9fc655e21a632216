package org.millwright.platform.db;

class PostgresStoreTest extends StoreContract {

    @Override
    Store openFresh() {
        return TestStores.open(PostgresServer.freshDatabaseUrl()).orThrow();
    }
}
