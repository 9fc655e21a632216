package org.millwright.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Explanation;
import org.millwright.kernel.Message;

/// What is asked of a craft in a span of days against what its people have, in hours.
///
/// @param ordered of work orders that are open and due then
/// @param planned of jobs that plans will make for then
/// @param capacity of its people, holidays and other days of rest taken off
public record CraftLoad(DaySpan span, BigDecimal ordered, BigDecimal planned, BigDecimal capacity) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public BigDecimal load() {
        return ordered.add(planned);
    }

    public boolean isOver() {
        return load().compareTo(capacity) > 0;
    }

    /// Load of capacity in whole percent, rounded half up; nothing where there is no capacity.
    public Optional<Integer> percent() {
        return capacity.signum() == 0
                ? Optional.empty()
                : Optional.of(load().multiply(HUNDRED)
                        .divide(capacity, 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    public CraftLoad plus(CraftLoad other) {
        return new CraftLoad(
                new DaySpan(span.first(), other.span.last()),
                ordered.add(other.ordered),
                planned.add(other.planned),
                capacity.add(other.capacity));
    }

    /// How the figures come about.
    public Explanation why(String craft, CraftCapacity people) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of("maintenance.load.span", span.first(), span.last()));
        lines.add(Message.of("maintenance.load.ordered", ordered));
        lines.add(Message.of("maintenance.load.planned", planned));
        people.crew(craft)
                .ifPresentOrElse(
                        crew -> {
                            lines.add(Message.of(
                                    "maintenance.load.people",
                                    crew.people(),
                                    crew.weeklyHours(),
                                    people.daysOfWeek(),
                                    people.workingDays(span)));
                            if (crew.unknown() > 0) {
                                lines.add(Message.of("maintenance.load.unknown", crew.unknown()));
                            }
                        },
                        () -> lines.add(Message.of("maintenance.load.nobody")));
        lines.add(Message.of("maintenance.load.sum", load(), capacity));
        return new Explanation(lines);
    }
}
