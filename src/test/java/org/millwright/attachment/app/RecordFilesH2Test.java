package org.millwright.attachment.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RecordFilesH2Test extends RecordFilesContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
