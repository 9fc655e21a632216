package org.millwright.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.millwright.sample.OpenJob.Need;
import org.millwright.sample.OpenJob.Progress;
import org.millwright.sample.Roster.Shift;
import org.millwright.sample.SampleEvent.LabourLogged;
import org.millwright.sample.SampleEvent.WorkClosed;
import org.millwright.sample.SampleEvent.WorkCompleted;
import org.millwright.sample.SampleEvent.WorkHeld;
import org.millwright.sample.SampleEvent.WorkResumed;
import org.millwright.sample.SampleEvent.WorkStarted;
import org.millwright.workorder.HoldReason;

/// Does the work: each shift takes what is most pressing for its craft, fetches parts, books hours, and hands the job
/// back.
final class Workshop {

    private record Closing(LocalDate day, int order) {}

    private final Stores stores;
    private final Roster roster;
    private final Approvals approvals;
    private final Dispatch dispatch;
    private final Crew crew;
    private final Dice dice;
    private final List<OpenJob> open = new ArrayList<>();
    private final List<OpenJob> finished = new ArrayList<>();
    private final PriorityQueue<Closing> closings =
            new PriorityQueue<>(Comparator.comparing(Closing::day).thenComparingInt(Closing::order));
    private int orders;

    Workshop(Stores stores, Roster roster, Crew crew, Dice dice) {
        this.stores = stores;
        this.roster = roster;
        this.crew = crew;
        this.dice = dice;
        this.dispatch = new Dispatch(stores);
        this.approvals = new Approvals(roster, crew, dice);
    }

    int nextOrder() {
        return ++orders;
    }

    void take(OpenJob job) {
        open.add(job);
    }

    /// One day of work.
    ///
    /// @return the jobs completed
    List<OpenJob> work(DayLog log) {
        finished.clear();
        open.removeIf(job -> job.progress == Progress.REPORTED && approvals.rejects(log, job));
        for (OpenJob job : open) {
            if (job.waitsForParts) {
                job.needs.forEach(need -> stores.want(log.day(), need));
            }
        }
        List<Shift> shifts = roster.on(log.day());
        shifts.sort(Comparator.comparing((Shift shift) -> shift.free).thenComparingInt(shift -> shift.person));
        for (Shift shift : shifts) {
            for (OpenJob job = dispatch.next(open, shift, log.day());
                    job != null;
                    job = dispatch.next(open, shift, log.day())) {
                perform(log, job, shift, shifts);
            }
        }
        open.removeIf(job -> job.progress == Progress.COMPLETED);
        close(log);
        return finished;
    }

    private void perform(DayLog log, OpenJob job, Shift shift, List<Shift> shifts) {
        LocalDateTime at = Dispatch.start(job, shift).plusMinutes(dice.between(1, 3) * 5L);
        boolean first = job.progress == Progress.APPROVED;
        if (first) {
            log.add(new WorkStarted(at, shift.who.code(), job.order));
        } else if (job.progress == Progress.HELD) {
            log.add(new WorkResumed(at, shift.who.code(), job.order));
        }
        job.progress = Progress.STARTED;
        job.waitsForParts = false;
        Need missing = fetch(log, at, job);
        if (missing != null) {
            job.waitsForParts = true;
            hold(log, job, shift, at, HoldReason.PARTS, "Waiting for " + stores.name(missing));
        } else if (first && job.priority > 1 && dice.chance(0.05)) {
            boolean contractor = dice.chance(0.3);
            int days = contractor ? dice.between(6, 24) : dice.between(1, 8);
            job.heldUntil = log.day().plusDays(days);
            HoldReason reason = contractor ? HoldReason.CONTRACTOR : HoldReason.ACCESS;
            String maker = String.valueOf(job.machine.equipment().maker());
            String comment = contractor ? "Service technician of " + maker + " asked for" : "Line in production";
            hold(log, job, shift, at, reason, comment);
        } else {
            book(log, job, shift, shifts, at);
        }
    }

    /// The first part that is not there; null when all are fetched.
    private @Nullable Need fetch(DayLog log, LocalDateTime at, OpenJob job) {
        while (!job.needs.isEmpty()) {
            Need need = job.needs.getFirst();
            Stores.Issue issue = stores.issue(log, at, job, need);
            if (issue == null) {
                return need;
            }
            job.issues.add(issue);
            job.needs.removeFirst();
        }
        return null;
    }

    private void hold(DayLog log, OpenJob job, Shift shift, LocalDateTime at, HoldReason reason, String comment) {
        LocalDateTime end = at.plusMinutes(15);
        log(log, job, shift, at, 15);
        log.add(new WorkHeld(end, shift.who.code(), job.order, reason, comment));
        job.progress = Progress.HELD;
        job.earliest = end;
        shift.free = end;
    }

    private void book(DayLog log, OpenJob job, Shift shift, List<Shift> shifts, LocalDateTime at) {
        int minutes = Math.max(15, Math.min(job.minutesLeft, shift.minutesFrom(at) / 15 * 15));
        LocalDateTime end = at.plusMinutes(minutes);
        log(log, job, shift, at, minutes);
        Shift second = job.crew > 1 ? Roster.second(shifts, shift, at, end) : null;
        if (second != null) {
            log(log, job, second, at, minutes);
            second.free = end;
        }
        shift.free = end;
        job.earliest = end;
        job.minutesLeft -= minutes;
        if (job.minutesLeft <= 0) {
            complete(log, job, shift, end);
        }
    }

    private void log(DayLog log, OpenJob job, Shift shift, LocalDateTime at, int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.UNNECESSARY);
        String factor = PlantDays.sunday(log.day()) || PlantDays.holiday(log.day())
                ? "1.50"
                : PlantDays.saturday(log.day()) ? "1.25" : "1.00";
        String who = shift.who.code();
        log.add(new LabourLogged(
                at.plusMinutes(minutes), who, job.order, who, job.craft.label(), at, hours, new BigDecimal(factor)));
    }

    private void complete(DayLog log, OpenJob job, Shift shift, LocalDateTime end) {
        for (Stores.Issue issue : job.issues) {
            if (issue.quantity() >= 200 && dice.chance(0.07)) {
                stores.giveBack(log, end, job, issue, 100);
            }
        }
        job.progress = Progress.COMPLETED;
        log.add(new WorkCompleted(
                end,
                shift.who.code(),
                job.order,
                job.story.problem(),
                job.story.cause(),
                job.story.remedy(),
                downtime(job, end),
                end));
        finished.add(job);
        closings.add(new Closing(PlantDays.officeDayFrom(log.day().plusDays(dice.between(1, 6))), job.order));
    }

    /// A stopped machine stands until the job is done, unless it is run on somehow and repaired in a pause.
    private int downtime(OpenJob job, LocalDateTime end) {
        int elapsed = (int) ChronoUnit.MINUTES.between(job.openedAt, end);
        if (job.stopMinutes == 0) {
            return 0;
        }
        if (job.priority == 1 && elapsed < 24 * 60) {
            return elapsed;
        }
        return Math.min(elapsed, (int) Math.round(job.stopMinutes * dice.between(0.6, 1.6) / 5) * 5);
    }

    private void close(DayLog log) {
        while (!closings.isEmpty() && !closings.peek().day().isAfter(log.day())) {
            LocalDateTime at = log.at(dice.between(7, 14), dice.below(60));
            log.add(new WorkClosed(
                    at, dice.pick(crew.supervisors()).code(), closings.remove().order()));
        }
    }
}
