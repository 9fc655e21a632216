package org.millwright.report.app;

import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class MonthlyReportPostgresTest extends MonthlyReportContract {

    @Override
    protected Store open() {
        return TestStores.postgres();
    }
}
