package org.millwright.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarFilter;
import org.millwright.maintenance.CraftCapacity;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.Workload;
import org.millwright.site.Holiday;
import org.millwright.ui.kit.form.Picked;

/// Which days are looked at, what stands on them, and how work is put to others.
final class CalendarModel {

    /// How many entries of a day are read at once; no cell has room for more.
    static final int MOST_IN_SIGHT = 24;

    private static final int MOST_AREAS = 300;

    /// So many planned jobs are kept, which is some tens of megabytes.
    private static final int MOST_KEPT = 100_000;

    private final CalendarServices services;
    private final Supplier<LocalDate> today;
    private final DayOfWeek weekBegins;
    private final Kept<DaySpan, Whole> whole;
    private final Kept<Asked, Shown> standing;
    private final Kept<Ahead, List<PlannedJob>> planned;
    private CalendarView view = CalendarView.MONTH;
    private LocalDate day;
    private LocalDate shown;

    private record Asked(DaySpan span, Chosen chosen) {}

    /// What is the same whatever is filtered.
    private record Whole(List<CraftDemand> demands, CraftCapacity capacity, Map<LocalDate, String> holidays) {}

    /// How far plans are worked out, as it was on a day.
    private record Ahead(LocalDate today, LocalDate until) {

        boolean reaches(Ahead other) {
            return today.equals(other.today) && !other.until.isAfter(until);
        }
    }

    CalendarModel(CalendarServices services, Locale locale, Supplier<LocalDate> today) {
        this.services = services;
        this.today = today;
        this.weekBegins = weekBegins(locale);
        this.whole = new Kept<>(this::whole, DaySpan::equals);
        this.standing = new Kept<>(asked -> standing(asked.span(), asked.chosen()), Asked::equals);
        this.planned = new Kept<>(
                ahead -> services.calendar().planned(ahead.until()), Ahead::reaches, jobs -> jobs.size() <= MOST_KEPT);
        this.day = today.get();
        this.shown = day;
    }

    /// Something has changed that is seen here, or nobody looks any longer: all is read again when it is asked for.
    void changed() {
        whole.forget();
        standing.forget();
        planned.forget();
    }

    /// As the country writes it; a language chosen without a country begins on Monday, but for English.
    static DayOfWeek weekBegins(Locale locale) {
        boolean anywhere =
                locale.getCountry().isEmpty() && !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return anywhere ? DayOfWeek.MONDAY : WeekFields.of(locale).getFirstDayOfWeek();
    }

    CalendarView view() {
        return view;
    }

    void view(CalendarView chosen) {
        view = chosen;
        shown = day;
    }

    /// The day that is chosen.
    LocalDate day() {
        return day;
    }

    /// @return whether other days come into sight by it
    boolean go(LocalDate to) {
        day = to;
        boolean away = !span().holds(to);
        if (away) {
            shown = to;
        }
        return away;
    }

    /// The month or the week of a day.
    void show(LocalDate of) {
        day = of;
        shown = of;
    }

    /// A month or a week on or back.
    void step(int by) {
        show(view == CalendarView.WEEK ? shown.plusWeeks(by) : shown.plusMonths(by));
    }

    /// The month that is looked at.
    YearMonth month() {
        return YearMonth.from(shown);
    }

    DayOfWeek weekBegins() {
        return weekBegins;
    }

    DaySpan span() {
        return view == CalendarView.WEEK ? DaySpan.week(shown, weekBegins) : DaySpan.weeksOf(month(), weekBegins);
    }

    /// By what load is told: each week of a month, each day of a week.
    List<DaySpan> spans() {
        return view == CalendarView.WEEK ? span().single() : span().weeks();
    }

    Shown read(DaySpan span, Chosen chosen) {
        return standing.answer(new Asked(span, chosen));
    }

    private Shown standing(DaySpan span, Chosen chosen) {
        OptionalLong area =
                chosen.area().isPresent() ? OptionalLong.of(chosen.area().get().id()) : OptionalLong.empty();
        CalendarFilter filter = services.calendar().filter(chosen.craft(), area, chosen.openOnly());
        Whole known = whole.answer(span);
        return new Shown(
                span,
                filter,
                services.calendar().page(span, filter, MOST_IN_SIGHT),
                known.demands(),
                known.capacity(),
                known.holidays());
    }

    private Whole whole(DaySpan span) {
        return new Whole(
                services.calendar().demands(span),
                services.calendar().capacity(),
                services.site().holidays().stream()
                        .filter(holiday -> span.holds(holiday.on()))
                        .collect(Collectors.toMap(Holiday::on, Holiday::name)));
    }

    /// What plans will make in a span. It is worked out for the whole plant from today on, and kept where there is
    /// room: whatever is looked at within it needs no reading.
    List<PlannedJob> planned(DaySpan span) {
        LocalDate now = today.get();
        if (span.last().isBefore(now)) {
            return List.of();
        }
        return planned.answer(new Ahead(now, span.last())).stream()
                .filter(job -> span.holds(job.on()))
                .toList();
    }

    /// Everything of a day, also what no cell has room for.
    List<CalendarEntry> all(Shown shown, List<PlannedJob> planned, LocalDate on) {
        List<CalendarEntry> all = new ArrayList<>(services.calendar().day(on, shown.filter()));
        all.addAll(planned(shown, planned, on));
        return all;
    }

    /// The days of a span, each with what there is to see of it.
    static List<Day> days(Shown shown, List<PlannedJob> planned) {
        Map<LocalDate, List<CalendarEntry>> entries =
                shown.page().entries().stream().collect(Collectors.groupingBy(CalendarEntry::on));
        Map<LocalDate, List<PlanEntry>> plans = planned.stream()
                .filter(visible(shown))
                .map(PlanEntry::new)
                .collect(Collectors.groupingBy(PlanEntry::on));
        return shown.span().days().stream()
                .map(on -> {
                    List<CalendarEntry> first = new ArrayList<>(entries.getOrDefault(on, List.of()));
                    List<PlanEntry> more = plans.getOrDefault(on, List.of());
                    more.stream()
                            .limit(Math.max(0, MOST_IN_SIGHT - first.size()))
                            .forEach(first::add);
                    return new Day(on, first, shown.page().count(on) + more.size());
                })
                .toList();
    }

    private static List<PlanEntry> planned(Shown shown, List<PlannedJob> planned, LocalDate on) {
        return planned.stream()
                .filter(visible(shown))
                .filter(job -> job.on().equals(on))
                .map(PlanEntry::new)
                .toList();
    }

    /// A job that a bigger one takes in is no work of its own.
    private static Predicate<PlannedJob> visible(Shown shown) {
        return job -> !job.takenIn() && shown.filter().shows(new PlanEntry(job));
    }

    static Workload workload(List<DaySpan> spans, Shown shown, List<PlannedJob> planned) {
        List<CraftDemand> demands = new ArrayList<>(shown.demands());
        planned.forEach(job -> demands.addAll(job.demands()));
        return Workload.of(spans, demands, shown.capacity());
    }

    /// The areas of the plant, by tag.
    List<Picked> areas() {
        long[] ids = services.equipment()
                .head(ListRequest.ALL.withFilter("kind", "AREA").sortedBy("tag", false), MOST_AREAS);
        return services.equipment().rows(ids).stream()
                .map(row -> new Picked(row.id(), row.tag(), row.name()))
                .toList();
    }

    Outcome<List<Message>> check(CalendarEntry entry, LocalDate to) {
        return services.rescheduling().check(entry, to, weekBegins);
    }

    Moving.Move move(OrderEntry entry) {
        return to -> services.rescheduling().move(entry.order().id(), to);
    }

    Outcome<GeneratedWork> move(PlanEntry entry, LocalDate to) {
        return services.rescheduling().move(entry, to);
    }
}
