package org.millwright.ui.calendar;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.millwright.maintenance.CraftLoad;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.Workload;
import org.millwright.platform.i18n.DatePatterns;
import org.millwright.ui.kit.Kit;

/// How load and capacity are written.
final class LoadText {

    private LoadText() {}

    static String craft(Kit kit, Workload.Row row) {
        return row.craft().isEmpty() ? kit.text("calendar.load.no-craft") : row.craft();
    }

    /// 34 of 40 h
    static String of(Kit kit, CraftLoad load) {
        return load.capacity().signum() == 0
                ? kit.text("calendar.hours", hours(kit, load.load()))
                : kit.text("calendar.load.of", hours(kit, load.load()), hours(kit, load.capacity()));
    }

    static String span(Kit kit, CraftLoad load) {
        String days = load.span().first().equals(load.span().last())
                ? kit.formats().dayOfWeekAndDate(load.span().first())
                : kit.text(
                        "calendar.load.days", load.span().first(), load.span().last());
        return kit.text(
                "calendar.load.tip", days, of(kit, load), hours(kit, load.ordered()), hours(kit, load.planned()));
    }

    /// A weekday, or the first day of a week: its number where little room is.
    static String name(DaySpan span, Locale locale, boolean brief) {
        boolean day = span.first().equals(span.last());
        String pattern = day ? "ccc" : brief ? "d" : DatePatterns.of("MMMd", locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(span.first());
    }

    static String hours(Kit kit, BigDecimal hours) {
        return kit.formats().decimal(hours, 0, 1);
    }
}
