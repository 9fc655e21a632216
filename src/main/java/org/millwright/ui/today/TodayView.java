package org.millwright.ui.today;

import java.util.List;

/// What Today shows at one moment.
///
/// @param overdueOrders open work orders past their date
/// @param dueThisWeek open work orders due today or in the six days after
/// @param openRounds rounds due by today or begun
/// @param atMinimum parts that have fallen to their minimum, by storeroom
/// @param toGenerate dates of plans for which nothing has been made yet
/// @param bare the plant has no equipment yet
/// @param samples the plant has nothing at all, so that it can take a sample
record TodayView(
        List<TodayLine> lines,
        int overdueOrders,
        int dueThisWeek,
        int openRounds,
        int atMinimum,
        int toGenerate,
        boolean bare,
        boolean samples) {

    TodayView toGenerate(int counted) {
        return new TodayView(lines, overdueOrders, dueThisWeek, openRounds, atMinimum, counted, bare, samples);
    }

    boolean nothingWaits() {
        return lines.isEmpty() && toGenerate == 0;
    }
}
