package org.millwright.inspection;

/// How many runs wait to be walked.
///
/// @param open due or in progress
/// @param overdue of the open ones, those past their date
public record RunCounts(int open, int overdue) {}
