package org.millwright.sample.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.PlanDate;
import org.millwright.platform.db.Tx;
import org.millwright.sample.SampleEvent.OccurrenceMissed;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.WorkPlanned;

/// What the dates of the plans came to, so that generating goes on where the history ends.
final class PlanReplay {

    private final SampleUseCases useCases;
    private final LoadedPlant plant;
    private final List<NewOccurrence> occurrences = new ArrayList<>();

    PlanReplay(SampleUseCases useCases, LoadedPlant plant) {
        this.useCases = useCases;
        this.plant = plant;
    }

    void made(WorkPlanned event, long workOrderId) {
        PlanDate date = date(event.plan(), event.job().equipmentTag(), event.scheduledOn());
        occurrences.add(NewOccurrence.order(date, reason(event.scheduledOn()), workOrderId));
    }

    void made(RoundScheduled event, long runId) {
        var date = new PlanDate(plant.plans.of(event.plan()), plant.walked.of(event.plan()), event.dueOn());
        occurrences.add(NewOccurrence.run(date, reason(event.dueOn()), runId));
    }

    void missed(OccurrenceMissed event) {
        PlanDate date = date(event.plan(), event.equipmentTag(), event.scheduledOn());
        occurrences.add(NewOccurrence.missed(date, NewOccurrence.said(event.reason())));
    }

    /// All at once: nobody asks for them while the history runs.
    void record(Tx tx) {
        useCases.planGeneration().recordIn(tx, occurrences);
    }

    private PlanDate date(String plan, String tag, LocalDate day) {
        return new PlanDate(plant.plans.of(plan), plant.equipment.of(tag), day);
    }

    /// As the plans themselves say it.
    private static Message reason(LocalDate day) {
        return Message.of("maintenance.why.make", day);
    }
}
