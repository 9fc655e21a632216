package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;

/// Something that stands on a day of the calendar.
public sealed interface CalendarEntry {

    LocalDate on();

    long equipmentId();

    String tag();

    String title();

    /// Who is needed; null where nobody has said so.
    @Nullable
    String craft();

    /// Hours that are planned for all crafts together; null where nobody has said so.
    @Nullable
    BigDecimal hours();

    /// A work order on its due date.
    record OrderEntry(
            LocalDate on,
            WorkOrderRef order,
            WorkOrderStatus status,
            int priority,
            long equipmentId,
            String tag,
            String title,
            @Nullable String craft,
            @Nullable BigDecimal hours)
            implements CalendarEntry {}

    /// A run of a round on the day it is due.
    record RunEntry(LocalDate on, RunRef run, RoundRunStatus status, long equipmentId, String tag, String title)
            implements CalendarEntry {

        @Override
        public @Nullable String craft() {
            return null;
        }

        @Override
        public @Nullable BigDecimal hours() {
            return null;
        }
    }

    /// What a plan is still to make.
    record PlanEntry(PlannedJob planned) implements CalendarEntry {

        public Proposal proposal() {
            return planned.work().proposal();
        }

        @Override
        public LocalDate on() {
            return planned.on();
        }

        @Override
        public long equipmentId() {
            return proposal().machine().equipmentId();
        }

        @Override
        public String tag() {
            return proposal().machine().tag();
        }

        @Override
        public String title() {
            return planned.work().planName();
        }

        @Override
        public @Nullable String craft() {
            return planned.job().hours().stream()
                    .findFirst()
                    .map(CraftHours::craft)
                    .orElse(planned.job().craft());
        }

        @Override
        public @Nullable BigDecimal hours() {
            return planned.job().hours().stream()
                    .map(CraftHours::hours)
                    .reduce(BigDecimal::add)
                    .orElse(null);
        }
    }
}
