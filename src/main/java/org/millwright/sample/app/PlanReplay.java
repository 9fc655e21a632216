package org.millwright.sample.app;

import java.time.LocalDate;
import org.millwright.kernel.Message;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.PlanDate;
import org.millwright.sample.SampleEvent.OccurrenceMissed;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.WorkPlanned;

/// What the dates of the plans came to, so that generating goes on where the history ends.
final class PlanReplay {

    private final Books books;
    private final LoadedPlant plant;

    PlanReplay(Books books, LoadedPlant plant) {
        this.books = books;
        this.plant = plant;
    }

    void made(WorkPlanned event, long workOrderId) {
        PlanDate date = date(event.plan(), event.job().equipmentTag(), event.scheduledOn());
        books.record(NewOccurrence.order(date, reason(event.scheduledOn()), workOrderId));
    }

    void made(RoundScheduled event, long runId) {
        var date = new PlanDate(plant.plans.of(event.plan()), plant.walked.of(event.plan()), event.dueOn());
        books.record(NewOccurrence.run(date, reason(event.dueOn()), runId));
    }

    void missed(OccurrenceMissed event) {
        PlanDate date = date(event.plan(), event.equipmentTag(), event.scheduledOn());
        books.record(NewOccurrence.missed(date, NewOccurrence.said(event.reason())));
    }

    private PlanDate date(String plan, String tag, LocalDate day) {
        return new PlanDate(plant.plans.of(plan), plant.equipment.of(tag), day);
    }

    /// As the plans themselves say it.
    private static Message reason(LocalDate day) {
        return Message.of("maintenance.why.make", day);
    }
}
