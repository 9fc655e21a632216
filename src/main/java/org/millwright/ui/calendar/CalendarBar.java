package org.millwright.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.maintenance.CraftCapacity;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.theme.Icons;

/// Above the calendar: which days, how they are shown, and what of them.
final class CalendarBar extends HBox {

    private static final String VIEW = "view.calendar";

    private final Label title = new Label();
    private final Segments views = new Segments();
    private final ChoiceEntry<Optional<String>> craft;
    private final ChoiceEntry<Optional<Picked>> area;
    private final CheckBox openOnly;
    private boolean quiet;

    CalendarBar(Kit kit, ViewState state, CalendarSteps steps) {
        var previous = Icons.button(Feather.CHEVRON_LEFT, kit.text("calendar.previous"), () -> steps.step(-1));
        var next = Icons.button(Feather.CHEVRON_RIGHT, kit.text("calendar.next"), () -> steps.step(1));
        var today = new Button(kit.text("calendar.today"));
        today.setId("today");
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(_ -> steps.today());
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        for (CalendarView view : CalendarView.values()) {
            views.add(view.name(), kit.messages().text(view));
        }
        craft = ChoiceEntry.of(
                kit,
                "craft",
                "calendar.filter.craft",
                List.of(Optional.empty()),
                one -> one.orElse(kit.text("calendar.filter.every-craft")));
        area = ChoiceEntry.of(
                kit,
                "area",
                "calendar.filter.area",
                List.of(Optional.empty()),
                one -> one.map(found -> found.tag() + " " + found.name())
                        .orElse(kit.text("calendar.filter.every-area")));
        openOnly = new CheckBox(kit.text("calendar.filter.open"));
        openOnly.setId("open-only");
        openOnly.setSelected(true);
        openOnly.setMinWidth(Region.USE_PREF_SIZE);
        craft.value(Optional.empty());
        area.value(Optional.empty());
        for (Region each : List.of(craft, area)) {
            each.setPrefWidth(150);
            each.setMinWidth(110);
        }
        craft.onChange(() -> changed(steps));
        area.onChange(() -> changed(steps));
        openOnly.selectedProperty().subscribe((_, _) -> changed(steps));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(previous, next, today, title, views, gap, craft, area, openOnly);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("filter-bar", "calendar-bar");
        String last = state.get(VIEW);
        if (last != null) {
            views.choose(last);
        }
        views.onChosen(key -> {
            state.put(VIEW, key);
            steps.view(CalendarView.valueOf(key));
        });
    }

    private void changed(CalendarSteps steps) {
        if (!quiet) {
            steps.filtered();
        }
    }

    CalendarView view() {
        String chosen = views.chosen();
        return chosen == null ? CalendarView.MONTH : CalendarView.valueOf(chosen);
    }

    void choose(CalendarView view) {
        views.choose(view.name());
    }

    void title(String text) {
        title.setText(text);
    }

    Chosen chosen() {
        Optional<String> wantedCraft = craft.value();
        Optional<Picked> wantedArea = area.value();
        return new Chosen(
                wantedCraft == null ? Optional.empty() : wantedCraft,
                wantedArea == null ? Optional.empty() : wantedArea,
                openOnly.isSelected());
    }

    void crafts(CraftCapacity capacity) {
        List<Optional<String>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        capacity.crews().forEach(crew -> choices.add(Optional.of(crew.craft())));
        quietly(() -> replace(craft, choices));
    }

    void areas(List<Picked> areas) {
        List<Optional<Picked>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        areas.forEach(one -> choices.add(Optional.of(one)));
        quietly(() -> replace(area, choices));
    }

    private static <E> void replace(ChoiceEntry<Optional<E>> entry, List<Optional<E>> choices) {
        entry.choices(choices);
        if (entry.value() == null) {
            entry.value(Optional.empty());
        }
    }

    private void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
    }
}
