package org.millwright.platform.db;

class GroupsH2Test extends GroupsContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
