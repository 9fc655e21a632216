package org.millwright.ui.maintenance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.UpcomingDate;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.kit.Kit;

/// Under the rule, at once while it is edited: the rule as a sentence and the next twelve dates, each with its reason.
final class UpcomingDates extends VBox {

    static final int MOST = 12;

    private final Kit kit;

    UpcomingDates(Kit kit) {
        this.kit = kit;
        getStyleClass().add("upcoming-dates");
    }

    void show(@Nullable String rule, @Nullable LocalDate anchor, @Nullable PlanBasis basis) {
        getChildren().clear();
        if (rule == null || anchor == null || basis == null) {
            Label wanted = line(kit.text("plans.dates-need"), "muted");
            wanted.setWrapText(true);
            getChildren().add(wanted);
            return;
        }
        switch (Recurrence.parse(rule)) {
            case Outcome.Refused<Recurrence>(var reasons) ->
                reasons.forEach(reason -> getChildren().add(line(kit.messages().text(reason), "muted")));
            case Outcome.Done<Recurrence>(var read) -> {
                var timing = new PlanTiming(read, anchor, basis, 0);
                Label heading = line(kit.text(heading(timing)), "strong");
                heading.setWrapText(true);
                getChildren().add(heading);
                LocalDate from = anchor.isAfter(kit.today()) ? anchor : kit.today();
                List<UpcomingDate> dates = Scheduling.nextDates(timing, from, MOST);
                getChildren().add(dates.isEmpty() ? line(kit.text("plans.no-dates"), "muted") : grid(dates, timing));
            }
        }
    }

    /// What holds for all dates of a fixed plan is said once.
    private static Message heading(PlanTiming timing) {
        Message sentence = timing.sentence();
        return timing.basis() == PlanBasis.SCHEDULED
                ? Message.of("maintenance.why.counted", sentence, timing.anchor())
                : sentence;
    }

    /// What is peculiar to a date: a month that is too short, the work it counts from, or how far it is from the first.
    private static Message reason(UpcomingDate date, PlanTiming timing) {
        List<Message> why = date.why().lines();
        if (why.size() > 1 || timing.basis().isFloating()) {
            return why.getLast();
        }
        Recurrence rule = timing.triggers().recurrence();
        if (rule == null) {
            return why.getLast();
        }
        LocalDate first = timing.anchor();
        LocalDate on = date.on();
        return switch (rule.frequency()) {
            case DAILY -> Message.of("plans.after.days", ChronoUnit.DAYS.between(first, on), first);
            case WEEKLY -> Message.of("plans.after.weeks", ChronoUnit.WEEKS.between(monday(first), monday(on)), first);
            case MONTHLY ->
                Message.of(
                        "plans.after.months",
                        ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(on)),
                        first);
            case YEARLY -> Message.of("plans.after.years", on.getYear() - first.getYear(), first);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Node grid(List<UpcomingDate> dates, PlanTiming timing) {
        var grid = new GridPane();
        grid.getStyleClass().add("dates");
        for (UpcomingDate date : dates) {
            Label day = new Label(kit.formats().dayOfWeekAndDate(date.on()));
            day.setMinWidth(USE_PREF_SIZE);
            Label why = line(kit.text(reason(date, timing)), "muted");
            why.setMinWidth(0);
            grid.addRow(grid.getRowCount(), day, why);
        }
        return grid;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
