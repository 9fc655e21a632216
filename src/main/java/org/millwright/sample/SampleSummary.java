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
        int answers) {

    /// With what has happened at one more site.
    public SampleSummary plus(
            int moreWorkOrders, int moreOpen, int moreHours, int moreMovements, int moreRuns, int moreAnswers) {
        return new SampleSummary(
                plantName,
                from,
                today,
                equipment,
                people,
                parts,
                plans,
                rounds,
                workOrders + moreWorkOrders,
                openWorkOrders + moreOpen,
                hours + moreHours,
                movements + moreMovements,
                roundRuns + moreRuns,
                answers + moreAnswers);
    }

    /// With one more site, to which nothing has happened yet.
    public SampleSummary plus(SampleContent site) {
        return new SampleSummary(
                plantName,
                from,
                today,
                equipment + site.equipment().size(),
                people + site.people().size(),
                parts + site.parts().size(),
                plans + site.plans().size(),
                rounds + site.rounds().size(),
                workOrders,
                openWorkOrders,
                hours,
                movements,
                roundRuns,
                answers);
    }

    /// A plant in which nothing stands yet.
    public static SampleSummary empty(String plantName, LocalDate from, LocalDate today) {
        return new SampleSummary(plantName, from, today, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
