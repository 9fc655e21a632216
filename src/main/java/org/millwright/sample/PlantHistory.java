package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.millwright.sample.Breakdowns.Breakdown;
import org.millwright.sample.FaultCatalogue.Fault;
import org.millwright.sample.MeterBook.Watched;
import org.millwright.sample.OpenJob.Story;
import org.millwright.sample.PlanBook.Preventive;
import org.millwright.sample.RoundBook.Walk;
import org.millwright.sample.SampleEvent.Job;
import org.millwright.sample.SampleEvent.WorkReported;
import org.millwright.workorder.WorkOrderType;

/// Lives the plant's days one after the other and tells what happened; only one day is held at a time.
final class PlantHistory implements Iterator<SampleEvent> {

    /// What the plant is made of.
    record Plant(
            List<Machine> machines,
            PartShelf shelf,
            Crew crew,
            List<Preventive> plans,
            List<Walk> walks,
            List<Watched> meters) {}

    /// Rounds find this many faults each, in the mean; taken off the faults that are reported.
    private static final double FINDINGS_PER_ROUND = 0.13;

    private static final double LEAST_REPORTED_SHARE = 0.3;

    private final LocalDate today;
    private final Crew crew;
    private final Stores stores;
    private final Workshop workshop;
    private final PreventiveWork preventive;
    private final Walks walks;
    private final MeterWalks meters;
    private final Breakdowns breakdowns;
    private final Consumption consumption;
    private final Dice dice;
    private final double faultsAtFullLoad;
    private LocalDate day;
    private boolean opening = true;
    private Iterator<SampleEvent> events = Collections.emptyIterator();

    PlantHistory(Plant plant, SampleSize size, long seed, LocalDate from, LocalDate today) {
        this.today = today;
        this.day = from;
        this.crew = plant.crew();
        this.dice = Dice.of(seed, "history");
        this.consumption = new Consumption(plant.shelf(), size.smallParts(), Dice.of(seed, "consumption"));
        this.stores = new Stores(plant.shelf().parts(), crew.storekeepers(), from, Dice.of(seed, "stores"));
        Roster roster = new Roster(crew.technicians(), Dice.of(seed, "roster"));
        this.workshop = new Workshop(stores, roster, crew, Dice.of(seed, "workshop"));
        SamplePerson planner = crew.planners().getFirst();
        this.preventive = new PreventiveWork(plant.plans(), planner, consumption, Dice.of(seed, "preventive"));
        this.walks = new Walks(plant.walks(), from, today, crew, consumption, Dice.of(seed, "walks"));
        this.meters = new MeterWalks(plant.meters(), from, today, crew.operators(), Dice.of(seed, "readings"));
        this.breakdowns = new Breakdowns(plant.machines(), from, today, Dice.of(seed, "breakdowns"));
        this.faultsAtFullLoad = faults(plant, size, from);
    }

    @Override
    public boolean hasNext() {
        while (!events.hasNext() && day.isBefore(today)) {
            events = live(new DayLog(day));
            day = day.plusDays(1);
        }
        return events.hasNext();
    }

    @Override
    public SampleEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return events.next();
    }

    /// The work orders aimed at, less those of plans and rounds, spread over the days by load.
    private double faults(Plant plant, SampleSize size, LocalDate from) {
        double load = 0;
        for (LocalDate date = from; date.isBefore(today); date = date.plusDays(1)) {
            load += PlantDays.load(date);
        }
        double weeks = from.until(today).toTotalMonths() * 52 / 12.0;
        double found = plant.walks().size() * weeks * FINDINGS_PER_ROUND;
        double rest = size.workOrders() - PreventiveWork.expected(plant.plans(), today) - found;
        return Math.max(rest, size.workOrders() * LEAST_REPORTED_SHARE) / load;
    }

    private Iterator<SampleEvent> live(DayLog log) {
        if (opening) {
            stores.open(log);
            stores.close(log);
            opening = false;
        }
        preventive.make(log, workshop);
        int faults = dice.poisson(faultsAtFullLoad * PlantDays.load(log.day()));
        for (int i = 0; i < faults; i++) {
            report(log, breakdowns.next(log.day()));
        }
        stores.deliver(log);
        walks.walk(log, workshop);
        meters.read(log);
        for (OpenJob job : workshop.work(log)) {
            if (job.preventive()) {
                preventive.completed(job, log.day());
            } else if (job.point >= 0) {
                walks.repaired(job);
            }
        }
        stores.close(log);
        return log.inOrder().iterator();
    }

    private void report(DayLog log, Breakdown breakdown) {
        Fault fault = breakdown.fault();
        int priority = dice.chance(0.75) ? fault.priority() : dice.between(2, 4);
        int days = switch (priority) {
            case 1 -> 0;
            case 2 -> 3;
            case 3 -> 14;
            default -> 30;
        };
        LocalDateTime at = dice.chance(0.8)
                ? log.at(dice.between(6, 21), dice.below(60))
                : log.at(dice.pick(List.of(0, 1, 2, 3, 4, 5, 22, 23)), dice.below(60));
        int order = workshop.nextOrder();
        String title = FaultCatalogue.filled(fault.title(), dice);
        Machine machine = breakdown.machine();
        String stops = fault.stopMinutes() > 0 && priority == 1 ? " Machine stands." : "";
        var job = new Job(
                title,
                title + ". " + machine.equipment().name() + "." + stops,
                machine.tag(),
                priority,
                log.day().plusDays(days),
                fault.craft().label(),
                BigDecimal.valueOf(Math.round(fault.hours() * 100), 2));
        String by = dice.pick(crew.operators()).code();
        boolean failed = fault.stopMinutes() > 0 && priority <= 2;
        WorkOrderType type = failed ? WorkOrderType.BREAKDOWN : WorkOrderType.CORRECTIVE;
        log.add(new WorkReported(at, by, order, job, fault.problem(), type));
        LocalDate planned = log.day().plusDays(priority == 1 ? 0 : dice.between(0, days * 5 / 4));
        var story = new Story(fault.problem(), fault.cause(), FaultCatalogue.filled(fault.remedy(), dice));
        double hours = fault.hours() * dice.between(0.7, 1.9);
        var made = new OpenJob(order, machine, fault.craft(), priority, at, planned, hours, story, fault.stopMinutes());
        made.crew = fault.hours() >= 3 ? 2 : 1;
        if (dice.chance(0.85)) {
            consumption.plan(made, fault.part());
        }
        workshop.take(made);
    }
}
