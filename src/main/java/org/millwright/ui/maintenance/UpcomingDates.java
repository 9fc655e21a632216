package org.millwright.ui.maintenance;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.Recurrence;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.UpcomingDate;
import org.millwright.ui.kit.Kit;

/// Under the rule, at once while it is edited: the rule as a sentence and the next twelve dates, each with its reason.
final class UpcomingDates extends VBox {

    static final int MOST = 12;

    private static final double DATE_WIDTH = 112;

    private final Kit kit;

    UpcomingDates(Kit kit) {
        this.kit = kit;
        getStyleClass().add("upcoming-dates");
    }

    void show(@Nullable String rule, @Nullable LocalDate anchor, @Nullable PlanBasis basis) {
        getChildren().clear();
        if (rule == null || anchor == null || basis == null) {
            return;
        }
        switch (Recurrence.parse(rule)) {
            case Outcome.Refused<Recurrence>(var reasons) ->
                reasons.forEach(reason -> getChildren().add(line(kit.messages().text(reason), "muted")));
            case Outcome.Done<Recurrence>(var read) -> {
                getChildren().add(line(kit.text(read.sentence()), "strong"));
                LocalDate from = anchor.isAfter(kit.today()) ? anchor : kit.today();
                List<UpcomingDate> dates = Scheduling.nextDates(new PlanTiming(read, anchor, basis, 0), from, MOST);
                dates.forEach(date -> getChildren().add(row(date)));
                if (dates.isEmpty()) {
                    getChildren().add(line(kit.text("plans.no-dates"), "muted"));
                }
            }
        }
    }

    private Node row(UpcomingDate date) {
        Label day = line(kit.formats().dayOfWeekAndDate(date.on()), "date");
        day.setMinWidth(DATE_WIDTH);
        Label why = line(kit.text(date.why().lines().getLast()), "muted");
        why.setMinWidth(0);
        var row = new HBox(day, why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        return row;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
