package org.millwright.sample.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import org.millwright.kernel.Message;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleContent;
import org.millwright.sample.SampleEvent;
import org.millwright.sample.SampleSummary;

/// Lets the history happen again, each event at its moment and by its person.
final class HistoryReplay {

    /// Where the history begins in the whole load, as a fraction.
    private static final double BEGIN = 0.03;

    private final Tx tx;
    private final LoadedPlant plant;
    private final SampleContent content;
    private final WorkReplay work;
    private final StockReplay stock;
    private final RoundReplay rounds;
    private final PlanReplay plans;

    /// Never goes back, not even in the hour that is repeated when summer time ends.
    private Instant moment = Instant.MIN;

    HistoryReplay(SampleUseCases useCases, Tx tx, LoadedPlant plant, SampleContent content) {
        this.tx = tx;
        this.plant = plant;
        this.content = content;
        this.work = new WorkReplay(useCases, tx, plant);
        this.stock = new StockReplay(useCases, tx, plant, work);
        this.plans = new PlanReplay(useCases, plant);
        this.rounds = new RoundReplay(useCases, tx, plant, work);
    }

    SampleSummary run(Progress progress) {
        LocalDate day = content.from();
        for (Iterator<SampleEvent> events = content.history().iterator(); events.hasNext(); ) {
            SampleEvent event = events.next();
            if (!event.at().toLocalDate().equals(day)) {
                if (day.equals(content.from())) {
                    stock.setLevels(content.parts());
                }
                day = event.at().toLocalDate();
                progress.report(fraction(day), Message.of("sample.progress.history", day));
            }
            replay(event);
        }
        plans.record(tx);
        return summary();
    }

    private void replay(SampleEvent event) {
        Instant at = event.at().atZone(tx.zone()).toInstant();
        moment = at.isBefore(moment) ? moment : at;
        tx.as(plant.person(event.by()).actor(), moment);
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
            case SampleEvent.WorkClosed closed -> work.closed(closed);
            case SampleEvent.LabourLogged labour -> work.logged(labour);
            case SampleEvent.PartReceived received -> stock.received(received);
            case SampleEvent.PartIssued issued -> stock.issued(issued);
            case SampleEvent.PartReturned returned -> stock.returned(returned);
            case SampleEvent.MovementReversed reversed -> stock.reversed(reversed);
            case SampleEvent.RoundScheduled scheduled -> plans.made(scheduled, rounds.scheduled(scheduled));
            case SampleEvent.RoundWalked walked -> rounds.walked(walked);
            case SampleEvent.RoundSkipped skipped -> rounds.skipped(skipped);
            case SampleEvent.OccurrenceMissed missed -> plans.missed(missed);
        }
    }

    private double fraction(LocalDate day) {
        double days = ChronoUnit.DAYS.between(content.from(), content.today());
        return BEGIN + (1 - BEGIN) * ChronoUnit.DAYS.between(content.from(), day) / days;
    }

    private SampleSummary summary() {
        return new SampleSummary(
                content.plantName(),
                content.from(),
                content.today(),
                content.equipment().size(),
                content.people().size(),
                content.parts().size(),
                content.plans().size(),
                content.rounds().size(),
                work.orders(),
                work.open(),
                work.hours(),
                stock.movements(),
                rounds.walked(),
                rounds.answers());
    }
}
