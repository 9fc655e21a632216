package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanDate;

/// One date of a plan on a machine among all that is proposed for that machine.
record OneDate(PlanDate date, List<Line> lines) {

    /// The date, where it can be made now; else why not.
    Outcome<Line> toMake() {
        Line line = lines.stream()
                .filter(one -> one.proposal().date().equals(date))
                .findFirst()
                .orElse(null);
        if (line == null) {
            // of a floating plan only the next date can be known
            return lines.stream()
                    .filter(one -> one.planId() == date.planId())
                    .findFirst()
                    .filter(one -> one.proposal().plan().timing().basis().isFloating())
                    .filter(one -> one.proposal().scheduledOn().isBefore(date.scheduledOn()))
                    .map(OneDate::notNext)
                    .orElseGet(() -> Outcome.refused("maintenance.refused.date-gone", date.scheduledOn()));
        }
        return switch (line.proposal().disposition()) {
            case MAKE -> Outcome.done(line);
            case ALREADY_OPEN -> notNext(line);
            default -> Outcome.refused(new Violation("", line.proposal().reason()));
        };
    }

    /// The lines that are settled with it: of each plan concerned, those up to the date that is made or covered.
    List<Line> settled() {
        Map<Long, LocalDate> upTo = new HashMap<>();
        upTo.put(date.planId(), date.scheduledOn());
        for (Line line : lines) {
            if (line.proposal().disposition() == Disposition.COVERED
                    && date.equals(line.proposal().coveredBy())) {
                upTo.merge(line.planId(), line.proposal().scheduledOn(), (one, next) -> next.isAfter(one) ? next : one);
            }
        }
        return lines.stream()
                .filter(line -> {
                    LocalDate last = upTo.get(line.planId());
                    return last != null && !line.proposal().scheduledOn().isAfter(last);
                })
                .toList();
    }

    private static Outcome<Line> notNext(Line line) {
        return Outcome.refused(
                "maintenance.refused.not-next",
                line.proposal().plan().code(),
                line.proposal().machine().tag());
    }
}
