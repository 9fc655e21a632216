package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// The proposals of a plan that counts from its anchor.
///
/// Of the dates that passed unsettled the latest is made; the earlier ones are missed. While earlier work is open, the
/// latest waits for it: it is missed only when its successor has come too.
final class FixedPlan {

    private final PlanOnMachine on;
    private final PlanTiming timing;
    private final LocalDate today;
    private final LocalDate horizon;
    private final boolean early;
    private final List<Proposal> proposals = new ArrayList<>();

    FixedPlan(PlanOnMachine on, LocalDate today, LocalDate horizon, boolean early) {
        this.on = on;
        this.timing = on.plan().timing();
        this.today = today;
        this.horizon = horizon;
        this.early = early;
    }

    List<Proposal> propose() {
        var settled = on.settled();
        var waiting = timing.recurrence().dates(timing.anchor(), on.machine().since(), horizon).stream()
                .filter(date -> !settled.contains(date))
                .toList();
        switch (on.machine().availability()) {
            case RUNNING ->
                running(waiting, settled.stream().max(LocalDate::compareTo).orElse(LocalDate.MIN));
            case OUT_OF_SERVICE -> waiting.forEach(this::outOfService);
            case RETIRED ->
                waiting.stream()
                        .filter(date -> !date.isBefore(today))
                        .findFirst()
                        .ifPresent(date -> add(
                                date,
                                Disposition.RETIRED,
                                "maintenance.why.retired",
                                on.machine().tag()));
        }
        return proposals;
    }

    private void running(List<LocalDate> waiting, LocalDate lastSettled) {
        var latestDue = waiting.stream()
                .filter(date -> !date.isAfter(today))
                .reduce((before, next) -> next)
                .orElse(LocalDate.MIN);
        var newest = Scheduling.latest(latestDue, lastSettled);
        var open = on.open().orElse(null);
        for (int i = 0; i < waiting.size(); i++) {
            var date = waiting.get(i);
            if (!date.isAfter(today) && date.isBefore(newest)) {
                missed(date, open, date.isBefore(latestDue) ? waiting.get(i + 1) : newest);
            } else if (waitsForItsLeadTime(date)) {
                add(date, Disposition.NOT_YET, "maintenance.why.not-yet", timing.appears(date));
            } else if (open != null) {
                add(date, Disposition.ALREADY_OPEN, "maintenance.why.already-open", open);
            } else {
                add(date, Disposition.MAKE, Reasons.made(timing, date, today));
                open = date;
            }
        }
    }

    private void missed(LocalDate date, @Nullable LocalDate open, LocalDate successor) {
        if (open != null && open.isBefore(date)) {
            add(date, Disposition.MISSED, "maintenance.why.missed-open", open, successor);
        } else {
            add(date, Disposition.MISSED, "maintenance.why.missed", successor);
        }
    }

    private void outOfService(LocalDate date) {
        if (waitsForItsLeadTime(date)) {
            add(date, Disposition.NOT_YET, "maintenance.why.not-yet", timing.appears(date));
        } else {
            add(
                    date,
                    Disposition.MACHINE_OUT,
                    "maintenance.why.machine-out",
                    on.machine().tag());
        }
    }

    private boolean waitsForItsLeadTime(LocalDate date) {
        return !early && timing.appears(date).isAfter(today);
    }

    private void add(LocalDate date, Disposition disposition, String key, Object... args) {
        add(date, disposition, Message.of(key, args));
    }

    private void add(LocalDate date, Disposition disposition, Message conclusion) {
        var why = Reasons.concluded(timing, date, Reasons.counted(timing, date), conclusion);
        proposals.add(new Proposal(on.plan(), on.machine(), date, disposition, why));
    }
}
