package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.MeterLine;

/// What the schedule must know of a machine under a plan.
///
/// @param since dates before this day are no concern: the machine was not there, or all is settled; LocalDate.MIN for
/// none
/// @param meter the course of the meter that the plan counts by; null where the machine has none, or the plan needs
/// none
/// @param meterFrom the life to date from which the meter counts at first; null to take what it showed at `since`
/// @param beyondOn the day on which the plan's check point was last found beyond its limit; null where it is not now
/// @param pauses when the machine was out of service, in order
public record PlanMachine(
        long equipmentId,
        String tag,
        Availability availability,
        LocalDate since,
        @Nullable MeterLine meter,
        @Nullable Double meterFrom,
        @Nullable LocalDate beyondOn,
        List<Pause> pauses) {

    public PlanMachine {
        pauses = List.copyOf(pauses);
    }

    public PlanMachine(long equipmentId, String tag, Availability availability, LocalDate since) {
        this(equipmentId, tag, availability, since, null, null, null, List.of());
    }

    /// The same, its meter counting at first from a life to date.
    public PlanMachine from(@Nullable Double life) {
        return new PlanMachine(equipmentId, tag, availability, since, meter, life, beyondOn, pauses);
    }

    public PlanMachine with(@Nullable MeterLine line, @Nullable LocalDate beyond, List<Pause> known) {
        return new PlanMachine(equipmentId, tag, availability, since, line, meterFrom, beyond, known);
    }

    /// What its meter counts in; empty where that is not known.
    public String unit() {
        return meter == null ? "" : meter.unit();
    }

    boolean pausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    /// The day that a date becomes when it is counted from a day in days of service alone. A machine that is still out
    /// is thought back today.
    LocalDate inService(LocalDate from, LocalDate date, LocalDate today) {
        LocalDate at = date;
        for (Pause pause : pauses) {
            if (pause.from().isBefore(at)) {
                at = at.plusDays(pause.daysFrom(from, today));
            }
        }
        return at;
    }
}
