package org.millwright.sample.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.sample.SampleEvent;
import org.millwright.sample.SamplePart;
import org.millwright.sample.SampleSummary;

/// Lets the history of one site happen again, each event by its person.
final class SiteReplay {

    /// What happened at the site.
    ///
    /// @param parts whose levels are set when the opening stock lies there
    record History(Iterator<SampleEvent> events, List<SamplePart> parts, LocalDate from) {}

    private final Books books;
    private final LoadedPlant plant;
    private final Iterator<SampleEvent> events;
    private final LocalDate from;
    private final WorkReplay work;
    private final StockReplay stock;
    private final RoundReplay rounds;
    private final PlanReplay plans;
    private final MeterReplay meters;
    private List<SamplePart> unlevelled;
    private @Nullable SampleEvent next;

    SiteReplay(Books books, LoadedPlant plant, History history) {
        this.books = books;
        this.plant = plant;
        this.events = history.events();
        this.from = history.from();
        this.unlevelled = history.parts();
        this.work = new WorkReplay(books, plant);
        this.stock = new StockReplay(books, plant, work);
        this.plans = new PlanReplay(books, plant);
        this.rounds = new RoundReplay(books, plant, work);
        this.meters = new MeterReplay(books, plant);
        advance();
    }

    /// What happens next; none when all has happened.
    @Nullable
    SampleEvent next() {
        return next;
    }

    /// Lets the next event happen.
    ///
    /// @param moment when
    void happen(Instant moment) {
        SampleEvent event = next;
        if (event == null) {
            return;
        }
        if (!unlevelled.isEmpty() && event.at().toLocalDate().isAfter(from)) {
            stock.setLevels(unlevelled);
            unlevelled = List.of();
        }
        books.as(plant.person(event.by()).actor(), moment);
        replay(event);
        advance();
    }

    /// What was made of the site's history, added to what was made of others.
    SampleSummary addTo(SampleSummary others) {
        return others.plus(
                work.orders(), work.open(), work.hours(), stock.movements(), rounds.walked(), rounds.answers());
    }

    private void advance() {
        next = events.hasNext() ? events.next() : null;
    }

    private void replay(SampleEvent event) {
        switch (event) {
            case SampleEvent.WorkReported reported -> work.reported(reported);
            case SampleEvent.WorkPlanned planned -> {
                work.planned(planned);
                plans.made(planned, work.order(planned.order()));
            }
            case SampleEvent.FindingFiled filed -> rounds.found(filed);
            case SampleEvent.WorkApproved approved -> work.approved(approved);
            case SampleEvent.WorkRejected rejected -> work.rejected(rejected);
            case SampleEvent.WorkStarted started -> work.started(started);
            case SampleEvent.WorkHeld held -> work.held(held);
            case SampleEvent.WorkResumed resumed -> work.resumed(resumed);
            case SampleEvent.WorkCompleted completed -> work.completed(completed);
            case SampleEvent.WorkClosed closed -> {
                work.closed(closed);
                stock.closed(closed);
            }
            case SampleEvent.LabourLogged labour -> work.logged(labour);
            case SampleEvent.PartReceived received -> stock.received(received);
            case SampleEvent.PartIssued issued -> stock.issued(issued);
            case SampleEvent.PartReturned returned -> stock.returned(returned);
            case SampleEvent.MovementReversed reversed -> stock.reversed(reversed);
            case SampleEvent.RoundScheduled scheduled -> plans.made(scheduled, rounds.scheduled(scheduled));
            case SampleEvent.RoundWalked walked -> rounds.walked(walked);
            case SampleEvent.RoundSkipped skipped -> rounds.skipped(skipped);
            case SampleEvent.MeterRead read -> meters.read(read);
            case SampleEvent.OccurrenceMissed missed -> plans.missed(missed);
        }
    }
}
