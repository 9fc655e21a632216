package org.millwright.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.sample.OpenJob.Progress;
import org.millwright.sample.Roster.Shift;

/// Says what somebody does next: the most pressing job of the craft that can be done now, one's own before the others'.
final class Dispatch {

    private static final int SHORTEST_MINUTES = 30;

    private final Stores stores;

    Dispatch(Stores stores) {
        this.stores = stores;
    }

    @Nullable
    OpenJob next(List<OpenJob> open, Shift shift, LocalDate day) {
        OpenJob best = null;
        double pressing = Double.MAX_VALUE;
        for (OpenJob job : open) {
            if (canDo(job, shift, day)) {
                double rank = rank(job, shift, day);
                if (rank < pressing) {
                    pressing = rank;
                    best = job;
                }
            }
        }
        return best;
    }

    /// When the job and the person are both ready.
    static LocalDateTime start(OpenJob job, Shift shift) {
        return job.earliest != null && job.earliest.isAfter(shift.free) ? job.earliest : shift.free;
    }

    private static double rank(OpenJob job, Shift shift, LocalDate day) {
        long late = ChronoUnit.DAYS.between(job.plannedOn, day);
        double wait = Math.max(0, ChronoUnit.MINUTES.between(shift.free, start(job, shift))) / 15.0;
        boolean begun = job.progress == Progress.STARTED;
        return job.priority * 10.0 - late + wait - (begun ? 15 : 0) + (job.assignee == shift.person ? 0 : 6);
    }

    private boolean canDo(OpenJob job, Shift shift, LocalDate day) {
        if (!job.craft.label().equals(shift.who.craft()) || job.plannedOn.isAfter(day)) {
            return false;
        }
        boolean others = job.assignee != shift.person
                && job.priority > 2
                && job.plannedOn.plusDays(2).isAfter(day);
        boolean sunday = PlantDays.sunday(day) && job.priority > 1;
        if (others || sunday || shift.minutesFrom(start(job, shift)) < SHORTEST_MINUTES) {
            return false;
        }
        return switch (job.progress) {
            case APPROVED, STARTED -> true;
            case HELD ->
                job.waitsForParts
                        ? job.needs.stream().allMatch(stores::has)
                        : job.heldUntil != null && !job.heldUntil.isAfter(day);
            case REPORTED, COMPLETED -> false;
        };
    }
}
