package org.millwright.equipment.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class EquipmentRegisterH2Test extends EquipmentRegisterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
