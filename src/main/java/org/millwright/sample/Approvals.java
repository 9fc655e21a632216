package org.millwright.sample;

import java.time.LocalDateTime;
import java.util.List;
import org.millwright.sample.OpenJob.Progress;
import org.millwright.sample.SampleEvent.WorkApproved;
import org.millwright.sample.SampleEvent.WorkRejected;

/// Reads what was reported: emergencies at once, the rest in the morning of a working day.
final class Approvals {

    private static final List<String> REASONS = List.of(
            "Already reported by the night shift",
            "Put right by the operator, nothing to do",
            "Will be done with the next service");

    private final Roster roster;
    private final Crew crew;
    private final Dice dice;

    Approvals(Roster roster, Crew crew, Dice dice) {
        this.roster = roster;
        this.crew = crew;
        this.dice = dice;
    }

    /// Decides on the job if its time has come.
    ///
    /// @return whether it was rejected and is gone
    boolean rejects(DayLog log, OpenJob job) {
        LocalDateTime at = decidedAt(log, job);
        if (at.toLocalDate().isAfter(log.day())) {
            return false;
        }
        String by = job.preventive()
                ? crew.planners().getFirst().code()
                : dice.pick(crew.supervisors()).code();
        if (job.priority > 2 && !job.preventive() && job.point < 0 && dice.chance(0.04)) {
            log.add(new WorkRejected(at, by, job.order, dice.pick(REASONS)));
            return true;
        }
        job.progress = Progress.APPROVED;
        job.assignee = dice.pick(roster.of(job.craft));
        job.earliest = at;
        log.add(new WorkApproved(at, by, job.order, roster.person(job.assignee).code()));
        return false;
    }

    /// A day after today's when nobody decides today.
    private LocalDateTime decidedAt(DayLog log, OpenJob job) {
        boolean openedToday = job.openedAt.toLocalDate().equals(log.day());
        if (job.preventive()) {
            return job.openedAt.plusMinutes(5);
        }
        if (job.priority == 1) {
            boolean night = job.openedAt.getHour() >= 22;
            return openedToday
                    ? (night ? log.day().plusDays(1).atStartOfDay() : job.openedAt.plusMinutes(dice.between(3, 15)))
                    : log.at(6, dice.below(10));
        }
        boolean late = openedToday && job.openedAt.getHour() >= 13;
        if (late || !PlantDays.office(log.day())) {
            return log.day().plusDays(1).atStartOfDay();
        }
        return log.at(openedToday ? 14 : 7, dice.between(openedToday ? 0 : 15, 55));
    }
}
