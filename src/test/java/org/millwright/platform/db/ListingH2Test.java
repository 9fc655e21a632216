package org.millwright.platform.db;

class ListingH2Test extends ListingContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
