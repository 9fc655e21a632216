package org.millwright.platform.sheet;

/// A table as it stands in the workbook.
///
/// @param name by which formulas refer to it
/// @param rows below the headings; a table without any still shows one empty row
public record WrittenTable(String sheet, String name, long rows) {}
