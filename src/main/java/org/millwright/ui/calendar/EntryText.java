package org.millwright.ui.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.workorder.WorkOrderStatus;

/// How entries of the calendar read and look.
final class EntryText {

    private EntryText() {}

    static String number(CalendarEntry entry) {
        return switch (entry) {
            case OrderEntry order -> order.order().number();
            case RunEntry run -> run.run().number();
            case PlanEntry plan -> plan.proposal().plan().code();
        };
    }

    static String line(CalendarEntry entry) {
        return entry.tag() + " " + entry.title();
    }

    /// The craft and the hours, as far as they are known.
    static String needs(Kit kit, CalendarEntry entry) {
        String craft = entry.craft() == null ? "" : entry.craft();
        BigDecimal hours = entry.hours();
        if (hours == null) {
            return craft;
        }
        String written = kit.text("calendar.hours", kit.formats().decimal(hours, 0, 1));
        return craft.isEmpty() ? written : craft + ", " + written;
    }

    static String state(Kit kit, CalendarEntry entry, LocalDate today) {
        return switch (entry) {
            case OrderEntry order ->
                isLate(entry, today)
                        ? kit.text("calendar.late", kit.messages().text(order.status()))
                        : kit.messages().text(order.status());
            case RunEntry run ->
                isLate(entry, today)
                        ? kit.text("calendar.late", kit.messages().text(run.status()))
                        : kit.messages().text(run.status());
            case PlanEntry _ -> kit.text("calendar.of-plan");
        };
    }

    /// All of it, for screen readers and the tip.
    static String full(Kit kit, CalendarEntry entry, LocalDate today) {
        List<String> parts = new ArrayList<>(List.of(number(entry), line(entry), state(kit, entry, today)));
        String needs = needs(kit, entry);
        if (!needs.isEmpty()) {
            parts.add(needs);
        }
        return String.join(" · ", parts);
    }

    static boolean isOpen(CalendarEntry entry) {
        return switch (entry) {
            case OrderEntry order -> order.status().isOpen();
            case RunEntry run -> run.status().isOpen();
            case PlanEntry _ -> true;
        };
    }

    static boolean isLate(CalendarEntry entry, LocalDate today) {
        return isOpen(entry) && entry.on().isBefore(today);
    }

    static Ikon icon(CalendarEntry entry, LocalDate today) {
        if (isLate(entry, today)) {
            return Feather.ALERT_CIRCLE;
        }
        return switch (entry) {
            case OrderEntry order -> icon(order.status());
            case RunEntry run -> run.status() == RoundRunStatus.SIGNED ? Feather.CHECK_CIRCLE : Feather.CLIPBOARD;
            case PlanEntry _ -> Feather.REPEAT;
        };
    }

    private static Ikon icon(WorkOrderStatus status) {
        return switch (status) {
            case IN_PROGRESS -> Feather.PLAY_CIRCLE;
            case ON_HOLD -> Feather.PAUSE_CIRCLE;
            case COMPLETED, CLOSED -> Feather.CHECK_CIRCLE;
            case REJECTED, VOID -> Feather.X_CIRCLE;
            default -> Feather.TOOL;
        };
    }

    static Meaning meaning(CalendarEntry entry, LocalDate today) {
        if (isLate(entry, today)) {
            return Meaning.DANGER;
        }
        if (entry instanceof PlanEntry || !isOpen(entry)) {
            return Meaning.MUTED;
        }
        return entry instanceof OrderEntry order && order.status() == WorkOrderStatus.IN_PROGRESS
                ? Meaning.ACCENT
                : Meaning.NONE;
    }
}
