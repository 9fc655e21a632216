package org.millwright.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.ProposedWork;
import org.millwright.plant.Plant;

/// Dates that are looked at and not made, because their lead time has not begun.
///
/// @param early for how many of them `--early` would make work now; fewer than all where a plan has several dates on a
/// machine, because there is one open work at a time
record NotYet(int dates, int early) {

    /// @param standing what the preview up to that day says
    static NotYet of(Plant plant, LocalDate until, List<ProposedWork> standing) {
        int dates = count(standing, Disposition.NOT_YET);
        if (dates == 0) {
            return new NotYet(0, 0);
        }
        int early = count(plant.planGeneration().preview(until, true), Disposition.MAKE);
        return new NotYet(dates, early - count(standing, Disposition.MAKE));
    }

    private static int count(List<ProposedWork> work, Disposition disposition) {
        return (int) work.stream()
                .filter(one -> one.proposal().disposition() == disposition)
                .count();
    }

    /// What to tell the planner; nothing when no date waits for its lead time.
    Optional<Message> line(LocalDate until) {
        return dates == 0 ? Optional.empty() : Optional.of(Message.of("maintenance.not-yet", dates, until, early));
    }
}
