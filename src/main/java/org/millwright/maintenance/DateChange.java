package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.site.PlantCalendar;

/// Putting work to another day: what the rules say about it. Whoever plans is told, and decides; a date that the law
/// demands is not put off.
///
/// @param to the other day
/// @param rule of the plan that made the work or is to make it; null for work of no plan
public record DateChange(LocalDate to, @Nullable Rule rule) {

    /// What a plan says about the day of its work.
    ///
    /// @param dueOn the day that the plan gives it
    /// @param graceDays after that day on which it still counts as done on time, see {@link Grace}
    public record Rule(
            String plan,
            LocalDate dueOn,
            boolean statutory,
            int graceDays,
            @Nullable Season season) {

        /// That the law demands the work by a day.
        ///
        /// @param to null for work that would be due on no day at all
        public Checks lawful(@Nullable LocalDate to) {
            return new Checks()
                    .require(
                            !statutory || (to != null && !to.isAfter(dueOn)),
                            "dueOn",
                            "maintenance.refused.statutory-date",
                            plan,
                            dueOn);
        }

        /// That the law demands the work at all.
        public Checks leftOut(String machine) {
            return new Checks()
                    .require(!statutory, "reason", "maintenance.refused.statutory-left-out", plan, machine, dueOn);
        }
    }

    /// What is refused.
    public Checks check() {
        var checks = new Checks().date("dueOn", to);
        if (rule != null) {
            rule.lawful(to).violations().forEach(checks::add);
        }
        return checks;
    }

    /// What somebody should know before it is done.
    public List<Message> warnings(PlantCalendar calendar, LocalDate today) {
        List<Message> warnings = new ArrayList<>();
        if (to.isBefore(today)) {
            warnings.add(Message.of("maintenance.moved.past", to));
        }
        if (!calendar.works(to)) {
            warnings.add(Message.of("maintenance.moved.rest", to));
        }
        if (rule != null) {
            Season season = rule.season();
            if (season != null && !season.holds(to)) {
                warnings.add(Message.of("maintenance.moved.season", rule.plan(), season.first(), season.last()));
            }
            LocalDate onTime = rule.dueOn().plusDays(rule.graceDays());
            if (to.isAfter(onTime)) {
                warnings.add(Message.of("maintenance.moved.late", rule.plan(), onTime));
            }
        }
        return warnings;
    }

    /// That a craft would be asked for more than its people have; nothing where nobody has said what they have.
    ///
    /// @param there what it is asked for in the days around the other day, without this work
    public static Optional<Message> overload(String craft, CraftLoad there, BigDecimal hours) {
        BigDecimal load = there.load().add(hours);
        return there.capacity().signum() == 0 || load.compareTo(there.capacity()) <= 0
                ? Optional.empty()
                : Optional.of(Message.of(
                        "maintenance.moved.overload",
                        craft,
                        load,
                        there.capacity(),
                        there.span().first()));
    }
}
