package org.millwright.platform.db;

class GroupsPostgresTest extends GroupsContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
