package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// The proposals of a plan that counts from the day its work was last done: only the next date can be known, and it
/// waits until it is made, so that none is ever missed.
final class FloatingPlan {

    private final PlanOnMachine on;
    private final PlanTiming timing;
    private final LocalDate today;
    private final LocalDate horizon;
    private final boolean early;

    FloatingPlan(PlanOnMachine on, LocalDate today, LocalDate horizon, boolean early) {
        this.on = on;
        this.timing = on.plan().timing();
        this.today = today;
        this.horizon = horizon;
        this.early = early;
    }

    List<Proposal> propose() {
        var open = on.open();
        var base = open.isPresent() ? Optional.of(today) : lastDone();
        return next(base.orElse(null))
                .filter(date -> !date.isAfter(horizon))
                .map(date -> proposal(
                        date,
                        open.isPresent()
                                ? Reasons.pending(timing, date)
                                : Reasons.floating(timing, base.orElse(null), date),
                        open.orElse(null)))
                .stream()
                .toList();
    }

    private Optional<LocalDate> lastDone() {
        return on.known().stream().map(Occurrence::countsFrom).max(LocalDate::compareTo);
    }

    /// Work done long before its date can lead to that same date again, which is settled: the next of the rule follows.
    private Optional<LocalDate> next(@Nullable LocalDate base) {
        var rule = timing.recurrence();
        var since = on.machine().since();
        var settled = on.settled();
        var next = base == null ? rule.first(timing.anchor()) : rule.afterDoing(base);
        if (base == null && since.isAfter(timing.anchor())) {
            next = rule.next(timing.anchor(), since.minusDays(1));
        }
        while (next.isPresent() && settled.contains(next.get())) {
            next = rule.next(base == null ? timing.anchor() : base, next.get());
        }
        return next;
    }

    private Proposal proposal(LocalDate date, List<Message> reasons, @Nullable LocalDate open) {
        String tag = on.machine().tag();
        var availability = on.machine().availability();
        var appears = timing.appears(date);
        if (availability == Availability.RETIRED) {
            return proposal(date, reasons, Disposition.RETIRED, "maintenance.why.retired", tag);
        } else if (open != null) {
            return proposal(date, reasons, Disposition.ALREADY_OPEN, "maintenance.why.already-open", open);
        } else if (!early && appears.isAfter(today)) {
            return proposal(date, reasons, Disposition.NOT_YET, "maintenance.why.not-yet", appears);
        } else if (availability == Availability.OUT_OF_SERVICE) {
            return proposal(date, reasons, Disposition.MACHINE_OUT, "maintenance.why.machine-out", tag);
        }
        return proposal(date, reasons, Disposition.MAKE, Reasons.made(timing, date, today));
    }

    private Proposal proposal(LocalDate date, List<Message> reasons, Disposition disposition, String key, Object arg) {
        return proposal(date, reasons, disposition, Message.of(key, arg));
    }

    private Proposal proposal(LocalDate date, List<Message> reasons, Disposition disposition, Message conclusion) {
        var why = Reasons.concluded(timing, date, reasons, conclusion);
        return new Proposal(on.plan(), on.machine(), date, disposition, why);
    }
}
