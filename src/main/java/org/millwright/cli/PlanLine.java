package org.millwright.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.ProposedWork;

/// One date of a plan on a machine, as the command line tells it.
///
/// @param scheduledOn by the triggers; the date that identifies it
/// @param dueOn moved into the season or to a working day; else the same
/// @param made the number of the work order or run that was made
record PlanLine(
        LocalDate scheduledOn,
        LocalDate dueOn,
        String plan,
        String name,
        PlanProduct product,
        String machine,
        Disposition disposition,
        @Nullable String made,
        List<Message> why) {

    static PlanLine of(ProposedWork work) {
        return of(work, null);
    }

    static PlanLine of(GeneratedWork made) {
        return of(made.work(), made.number());
    }

    private static PlanLine of(ProposedWork work, @Nullable String number) {
        var proposal = work.proposal();
        return new PlanLine(
                proposal.scheduledOn(),
                proposal.dueOn(),
                proposal.plan().code(),
                work.planName(),
                work.product(),
                proposal.machine().tag(),
                proposal.disposition(),
                number,
                proposal.why().lines());
    }
}
