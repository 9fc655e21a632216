package org.millwright.report.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class MonthlyReportH2Test extends MonthlyReportContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }
}
