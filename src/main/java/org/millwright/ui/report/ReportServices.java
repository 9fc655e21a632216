package org.millwright.ui.report;

import org.millwright.plant.Plant;
import org.millwright.report.app.MonthlyReportQueries;
import org.millwright.report.app.MonthlyWorkbook;
import org.millwright.ui.kit.FileOpener;

/// What the screen of reports asks and does.
public record ReportServices(MonthlyReportQueries queries, MonthlyWorkbook workbook, FileOpener files) {

    public static ReportServices of(Plant plant, FileOpener files) {
        return new ReportServices(plant.monthlyReports(), plant.monthlyWorkbook(), files);
    }
}
