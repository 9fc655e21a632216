package org.millwright.maintenance.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.FamilyPlace;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanOnMachine;
import org.millwright.maintenance.PlanSchedule;
import org.millwright.maintenance.Resting;
import org.millwright.maintenance.store.OccurrenceReader.Place;

/// Gathers what the dates of one plan on one machine came to.
final class KnownDates {

    private final PlanHead plan;
    private final Place place;
    private final TreeMap<LocalDate, Occurrence> dates = new TreeMap<>();
    private @Nullable Occurrence made;

    KnownDates(PlanHead plan, Place place) {
        this.plan = plan;
        this.place = place;
    }

    /// The latest date for which work was made, and the latest that other work satisfied.
    List<Long> withWork() {
        return Stream.of(place.made(), place.satisfied())
                .filter(Objects::nonNull)
                .toList();
    }

    void addWithWork(Occurrence date) {
        if (date.status() == OccurrenceStatus.GENERATED) {
            made = date;
        }
        add(date);
    }

    /// A floating plan must know of the work that was made last.
    boolean rest(Resting resting) {
        PlanSchedule schedule = plan.schedule();
        if (!schedule.active()) {
            return true;
        }
        return isFloating()
                ? made != null && resting.floating(schedule.timing(), made)
                : resting.fixed(schedule.timing(), place.since(), place.madeOn());
    }

    /// Whether a date before the work that was made last may still be open or unmade: of a floating plan, whose work
    /// may be done long before its date; where several may be open; where a bigger job may cover a date and not the
    /// one before.
    boolean needsEveryDate() {
        return isFloating() || isOfFamily() || plan.schedule().timing().severalOpen();
    }

    boolean isOfFamily() {
        return plan.schedule().place() != null;
    }

    /// The id of the family, 0 for a plan that stands alone.
    long family() {
        FamilyPlace family = plan.schedule().place();
        return family == null ? 0 : family.familyId();
    }

    boolean isFloating() {
        return plan.schedule().timing().basis().isFloating();
    }

    void add(Occurrence date) {
        dates.put(date.scheduledOn(), date);
    }

    /// What lies before the work that was made last is past.
    void addRecent(Occurrence date) {
        LocalDate from = place.madeOn() == null ? place.since() : place.madeOn();
        if (!date.scheduledOn().isBefore(from)) {
            add(date);
        }
    }

    PlanFacts on(long equipmentId, MachineName machine) {
        var known = List.copyOf(dates.values());
        LocalDate joined = place.since();
        LocalDate last = place.madeOn();
        LocalDate since = last == null || joined.isAfter(last) || needsEveryDate() ? joined : last;
        var placed = new PlanMachine(
                equipmentId, machine.tag(), machine.availability(), since, null, place.meterFrom(), null, List.of());
        return new PlanFacts(plan, new PlanOnMachine(plan.schedule(), placed, known), machine.name());
    }

    /// A machine as the preview names it.
    record MachineName(String tag, String name, Availability availability) {}
}
