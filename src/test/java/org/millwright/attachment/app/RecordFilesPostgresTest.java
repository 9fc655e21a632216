package org.millwright.attachment.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class RecordFilesPostgresTest extends RecordFilesContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
