package org.millwright.sample.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.millwright.kernel.Message;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleEvent;

/// Lets the histories of all sites happen again side by side, each event at its moment.
final class HistoryReplay {

    /// Where the history begins in the whole load, as a fraction.
    private static final double BEGIN = 0.03;

    private final Books books;
    private final List<SiteReplay> sites;
    private final LocalDate from;
    private final LocalDate today;

    /// Never goes back, not even in the hour that is repeated when summer time ends.
    private Instant moment = Instant.MIN;

    HistoryReplay(Books books, List<SiteReplay> sites, LocalDate from, LocalDate today) {
        this.books = books;
        this.sites = sites;
        this.from = from;
        this.today = today;
    }

    /// @param share how much of the whole load it is, as a fraction
    void run(Progress progress, double share) {
        var waiting = new PriorityQueue<SiteReplay>(
                Comparator.comparing(site -> next(site).at()));
        sites.stream().filter(site -> site.next() != null).forEach(waiting::add);
        LocalDate day = from;
        for (SiteReplay site = waiting.poll(); site != null; site = waiting.poll()) {
            SampleEvent event = next(site);
            if (!event.at().toLocalDate().equals(day)) {
                day = event.at().toLocalDate();
                progress.report(share * fraction(day), Message.of("sample.progress.history", day));
            }
            Instant at = event.at().atZone(books.tx().zone()).toInstant();
            moment = at.isBefore(moment) ? moment : at;
            site.happen(moment);
            if (site.next() != null) {
                waiting.add(site);
            }
        }
    }

    private static SampleEvent next(SiteReplay site) {
        return Objects.requireNonNull(site.next());
    }

    private double fraction(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, today);
        return BEGIN + (1 - BEGIN) * ChronoUnit.DAYS.between(from, day) / days;
    }
}
