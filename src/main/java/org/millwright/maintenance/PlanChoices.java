package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;

/// What somebody decided about a preview before it is carried out.
///
/// @param chosen the dates that are made, as far as they are to be made; the others wait
/// @param due another due date for the work of a date; the date itself stays what it is
/// @param leftOut dates that are left out, each with the reason in somebody's own words
public record PlanChoices(Predicate<PlanDate> chosen, Map<PlanDate, LocalDate> due, Map<PlanDate, String> leftOut) {

    /// All of it, as it is proposed.
    public static final PlanChoices ALL = new PlanChoices(date -> true, Map.of(), Map.of());

    private static final int REASON_LENGTH = 500;

    public PlanChoices {
        due = Map.copyOf(due);
        leftOut = Map.copyOf(leftOut);
    }

    public static PlanChoices only(Set<PlanDate> dates) {
        return new PlanChoices(dates::contains, Map.of(), Map.of());
    }

    public Checks check() {
        var checks = new Checks();
        due.values().forEach(day -> checks.date("dueOn", day));
        leftOut.values().forEach(reason -> checks.text("reason", reason, REASON_LENGTH));
        return checks;
    }

    public boolean makes(PlanDate date) {
        return chosen.test(date) && !leftOut.containsKey(date);
    }

    /// When the work of a proposal is due.
    public LocalDate dueOn(Proposal proposal) {
        return due.getOrDefault(proposal.date(), proposal.dueOn());
    }

    /// What the date keeps as its reason.
    public Message reason(Proposal proposal) {
        @Nullable LocalDate changed = due.get(proposal.date());
        return changed == null ? proposal.reason() : Message.of("maintenance.why.due-set", changed, proposal.dueOn());
    }
}
