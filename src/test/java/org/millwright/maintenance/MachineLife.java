package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.MeterLine;
import org.millwright.meter.Reading;
import org.millwright.site.PlantCalendar;

/// A machine and its plans living through days, for tests: what is proposed is carried out and recorded as the program
/// does it, and what befalls a machine befalls this one when it is told so.
final class MachineLife {

    /// What a date came to. A covered date shares the work of the bigger job.
    static final class Work {
        private @Nullable LocalDate startedOn;
        private @Nullable LocalDate doneOn;
        private boolean givenUp;

        boolean isOpen() {
            return doneOn == null && !givenUp;
        }

        void start(LocalDate day) {
            if (startedOn == null) {
                startedOn = day;
            }
        }

        void finish(LocalDate day) {
            doneOn = day;
        }

        void giveUp() {
            givenUp = true;
        }
    }

    record Entry(
            Proposal proposal,
            OccurrenceStatus status,
            @Nullable Work work) {
        private Occurrence occurrence() {
            return new Occurrence(
                    proposal.scheduledOn(),
                    proposal.dueOn(),
                    status,
                    work != null && work.isOpen(),
                    work == null ? null : work.startedOn,
                    work == null ? null : work.doneOn,
                    proposal.counted());
        }
    }

    private static final int STALE_AFTER_DAYS = 60;

    private final List<PlanSchedule> plans;
    private final PlantCalendar calendar;
    private final PauseRule pauseRule;
    private final LocalDate since;
    private final Map<PlanDate, Entry> entries = new TreeMap<>(MachineLife::inOrder);
    private final Map<Long, NaiveDays> naively = new HashMap<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private Availability availability = Availability.RUNNING;
    private @Nullable LocalDate beyondOn;

    /// @param since see {@link PlanMachine#since}
    MachineLife(List<PlanSchedule> plans, PlantCalendar calendar, PauseRule pauseRule, LocalDate since) {
        this.plans = plans;
        this.calendar = calendar;
        this.pauseRule = pauseRule;
        this.since = since;
    }

    private static int inOrder(PlanDate one, PlanDate other) {
        int byDay = one.scheduledOn().compareTo(other.scheduledOn());
        return byDay == 0 ? Long.compare(one.planId(), other.planId()) : byDay;
    }

    List<PlanOnMachine> facts() {
        boolean metered =
                plans.stream().anyMatch(plan -> plan.timing().triggers().meter() != null);
        var line = metered ? MeterLine.of(readings, STALE_AFTER_DAYS) : null;
        return plans.stream()
                .map(plan -> new PlanOnMachine(plan, machine(plan, line), known(plan)))
                .toList();
    }

    private PlanMachine machine(PlanSchedule plan, @Nullable MeterLine line) {
        var triggers = plan.timing().triggers();
        return new PlanMachine(
                1,
                "M-1",
                availability,
                since,
                triggers.meter() == null ? null : line,
                null,
                triggers.condition() == null ? null : beyondOn,
                pauses);
    }

    List<Occurrence> known(PlanSchedule plan) {
        return entries.values().stream()
                .filter(entry -> entry.proposal().plan().planId() == plan.planId())
                .map(Entry::occurrence)
                .toList();
    }

    PlanningDay on(LocalDate today, LocalDate until, boolean early) {
        return new PlanningDay(today, until, early, calendar, pauseRule);
    }

    List<Proposal> preview(LocalDate today, LocalDate until) {
        return Scheduling.propose(facts(), on(today, until, false));
    }

    /// Proposes and carries out.
    List<Proposal> generate(PlanningDay day) {
        var proposals = Scheduling.propose(facts(), day);
        proposals.stream()
                .filter(proposal -> proposal.disposition() != Disposition.COVERED)
                .forEach(this::settle);
        proposals.stream()
                .filter(proposal -> proposal.disposition() == Disposition.COVERED)
                .forEach(this::cover);
        return proposals;
    }

    List<Proposal> generate(LocalDate today) {
        return generate(on(today, today, false));
    }

    private void settle(Proposal proposal) {
        if (!proposal.settles()) {
            return;
        }
        switch (proposal.disposition()) {
            case MAKE -> record(proposal, OccurrenceStatus.GENERATED, new Work());
            case MISSED -> record(proposal, OccurrenceStatus.MISSED, null);
            case SKIP -> record(proposal, OccurrenceStatus.SKIPPED, null);
            case SUPERSEDED -> record(proposal, OccurrenceStatus.SUPERSEDED, null);
            default -> throw new IllegalStateException("settles as " + proposal.disposition());
        }
    }

    private void cover(Proposal proposal) {
        var bigger = proposal.settles() && proposal.coveredBy() != null ? entries.get(proposal.coveredBy()) : null;
        if (bigger != null && bigger.work() != null) {
            record(proposal, OccurrenceStatus.SATISFIED, bigger.work());
        }
    }

    private void record(Proposal proposal, OccurrenceStatus status, @Nullable Work work) {
        var before = entries.put(proposal.date(), new Entry(proposal, status, work));
        if (before != null) {
            throw new IllegalStateException("twice: " + before + " and " + status);
        }
    }

    Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /// The work there is, each once.
    List<Work> openWork() {
        return entries.values().stream()
                .map(Entry::work)
                .filter(work -> work != null && work.isOpen())
                .distinct()
                .toList();
    }

    void finishAll(LocalDate today) {
        openWork().forEach(work -> work.finish(today));
    }

    long countOf(PlanSchedule plan, OccurrenceStatus status) {
        return known(plan).stream().filter(one -> one.status() == status).count();
    }

    void outOfService(LocalDate today) {
        availability = Availability.OUT_OF_SERVICE;
        pauses.add(new Pause(today, null));
    }

    void back(LocalDate today) {
        availability = Availability.RUNNING;
        pauses.add(new Pause(pauses.removeLast().from(), today));
    }

    void retire() {
        availability = Availability.RETIRED;
    }

    void read(Reading reading) {
        readings.add(reading);
    }

    void checked(@Nullable LocalDate beyond) {
        beyondOn = beyond;
    }

    /// The second reading of a plan's days; it remembers them.
    NaiveDays naively(PlanSchedule plan) {
        return naively.computeIfAbsent(
                plan.planId(), id -> new NaiveDays(plan.timing().days(), calendar));
    }

    Availability availability() {
        return availability;
    }

    List<PlanSchedule> plans() {
        return plans;
    }

    PlantCalendar calendar() {
        return calendar;
    }
}
