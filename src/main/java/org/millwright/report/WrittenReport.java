package org.millwright.report;

import java.util.Map;

/// A report that was written to a file.
///
/// @param rows how many rows each data table has, by its name
public record WrittenReport(MonthlyReport report, String file, Map<String, Long> rows) {}
