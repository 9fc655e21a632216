package org.millwright.platform.db;

class ListingPostgresTest extends ListingContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
