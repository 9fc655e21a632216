package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;

/// What the schedule proposes for one date of a plan on a machine, and why. Nothing exists before it is carried out.
///
/// @param due where the date came from
/// @param settles whether carrying the proposal out settles the date
/// @param reason the conclusion alone, as an occurrence keeps it
/// @param coveredBy the date of the bigger job that does the same work, for a date that is covered
public record Proposal(
        PlanSchedule plan,
        PlanMachine machine,
        Due due,
        Disposition disposition,
        boolean settles,
        Message reason,
        @Nullable PlanDate coveredBy) {

    Proposal(PlanOnMachine on, Due due, Disposition disposition, boolean settles, Message reason) {
        this(on.plan(), on.machine(), due, disposition, settles, reason, null);
    }

    /// By the triggers alone: what identifies the date.
    public LocalDate scheduledOn() {
        return due.scheduledOn();
    }

    /// The day the work is due, or was to be.
    public LocalDate dueOn() {
        return due.shownOn();
    }

    public PlanDate date() {
        return new PlanDate(plan.planId(), machine.equipmentId(), scheduledOn());
    }

    /// From where the next dates count, once this one is settled.
    public Occurrence.Counted counted() {
        return due.counted();
    }

    /// Put into words when somebody asks: a year of a large plant has a million dates.
    public Explanation why() {
        List<Message> lines = new ArrayList<>(Reasons.of(plan.timing(), machine, due));
        if (plan.timing().leadDays() > 0 && due.dueOn() != null) {
            lines.add(Message.of(
                    "maintenance.why.lead",
                    plan.timing().leadDays(),
                    plan.timing().appears(due.dueOn())));
        }
        lines.add(reason);
        return new Explanation(lines);
    }

    /// That its lead time has not begun.
    static Proposal notYet(PlanOnMachine on, Due due, LocalDate dueOn) {
        LocalDate appears = on.timing().appears(dueOn);
        return on.timing().days().putsOff(due.scheduledOn(), dueOn)
                ? new Proposal(on, due, Disposition.DEFER, false, Message.of("maintenance.why.defer", dueOn, appears))
                : new Proposal(on, due, Disposition.NOT_YET, false, Message.of("maintenance.why.not-yet", appears));
    }
}
