package org.millwright.report.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.millwright.report.ReportMonth;

/// The days of the plant as moments of the store.
record Days(ZoneId zone) {

    Instant start(ReportMonth month) {
        return start(month.firstDay());
    }

    /// The first moment that is not in the month any more.
    Instant end(ReportMonth month) {
        return start(month.lastDay().plusDays(1));
    }

    @Nullable
    LocalDate of(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
