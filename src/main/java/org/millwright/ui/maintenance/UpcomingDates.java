package org.millwright.ui.maintenance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.PlanRules;
import org.millwright.maintenance.PlanSentence;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.UpcomingDate;
import org.millwright.maintenance.app.PlanQueries.Example;
import org.millwright.meter.MeterLine;
import org.millwright.recurrence.Recurrence;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// Under the rule, at once while it is edited: all of the timing as a sentence and the next twelve dates, each with its
/// reason.
final class UpcomingDates extends VBox {

    static final int MOST = 12;

    private final Kit kit;

    UpcomingDates(Kit kit) {
        this.kit = kit;
        getStyleClass().add("upcoming-dates");
    }

    /// @param readable whether every field can be read
    /// @param example by what the dates are told
    /// @param settled what was left out, done ahead or done along
    void show(TimingFields fields, boolean readable, Example example, Set<LocalDate> settled) {
        getChildren().clear();
        if (readable && !fields.hasTrigger()) {
            Label nothing = line(kit.text("maintenance.refused.no-trigger"), "strong");
            nothing.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
            Meaning.DANGER.mark(nothing.getGraphic());
            getChildren().add(nothing);
            return;
        }
        if (!readable) {
            getChildren().add(line(kit.text("plans.dates-need"), "muted"));
            return;
        }
        List<Violation> wrong = PlanRules.check(fields).violations();
        wrong.forEach(one -> getChildren().add(line(kit.messages().text(one), "muted")));
        if (wrong.isEmpty()) {
            show(fields.timing(), fields.statutory(), example, settled);
        }
    }

    private void show(PlanTiming timing, boolean statutory, Example example, Set<LocalDate> settled) {
        getChildren()
                .add(line(
                        Sentences.begun(
                                kit,
                                PlanSentence.of(
                                        timing, statutory, example.like().unit())),
                        "strong"));
        LocalDate from = timing.anchor().isAfter(kit.today()) ? timing.anchor() : kit.today();
        List<UpcomingDate> dates =
                Scheduling.nextDates(timing, example.like(), example.calendar(), from, MOST + settled.size()).stream()
                        .filter(date -> !settled.contains(date.on()))
                        .limit(MOST)
                        .toList();
        getChildren().add(dates.isEmpty() ? line(kit.text(none(timing, example)), "muted") : grid(dates, timing));
    }

    /// Why there is no date to be shown.
    private static Message none(PlanTiming timing, Example example) {
        MeterTrigger meter = timing.triggers().meter();
        boolean machine = example.like().equipmentId() != 0;
        if (meter != null && !machine) {
            return Message.of("plans.no-dates-machine");
        }
        MeterLine course = example.like().meter();
        if (meter != null && course == null) {
            return Message.of("maintenance.why.no-meter", example.like().tag(), meter.meter());
        }
        if (meter != null && course != null && course.perDay().isEmpty()) {
            return Message.of("maintenance.why.no-projection", example.like().tag(), meter.meter());
        }
        return Message.of(timing.triggers().condition() == null ? "plans.no-dates" : "plans.no-dates-condition");
    }

    /// What is peculiar to a date: a month that is too short, a day it was moved from, the meter that makes it, the
    /// work it counts from, or how far it is from the first.
    private static Message reason(UpcomingDate date, PlanTiming timing) {
        List<Message> why = date.why().lines();
        Recurrence rule = timing.triggers().recurrence();
        if (why.size() > 1 || rule == null || !date.byCalendar()) {
            return why.getLast();
        }
        if (timing.basis().isFloating()) {
            // the sentence stands above already
            return why.getLast().args().stream()
                    .filter(LocalDate.class::isInstance)
                    .findFirst()
                    .map(work -> Message.of("plans.after.work", work))
                    .orElse(Message.of("plans.after.first"));
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
        var reasons = new ColumnConstraints();
        reasons.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), reasons);
        for (UpcomingDate date : dates) {
            Label day = new Label(kit.formats().dayOfWeekAndDate(date.on()));
            day.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), day, line(kit.text(reason(date, timing)), "muted"));
        }
        return grid;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
