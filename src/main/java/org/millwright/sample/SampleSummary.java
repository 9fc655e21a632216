package org.millwright.sample;

import java.time.LocalDate;

/// What the sample made.
///
/// @param from the day on which its history begins
/// @param today the first day that the history does not reach
/// @param hours entries of hours worked
/// @param movements receipts, issues, returns and reversals
public record SampleSummary(
        String plantName,
        LocalDate from,
        LocalDate today,
        int equipment,
        int people,
        int parts,
        int plans,
        int rounds,
        int workOrders,
        int openWorkOrders,
        int hours,
        int movements,
        int roundRuns,
        int answers) {}
