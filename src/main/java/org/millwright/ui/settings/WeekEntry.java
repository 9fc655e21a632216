package org.millwright.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.FormField;

/// The days of the week on which something is so: one button each.
final class WeekEntry extends FormField<Set<DayOfWeek>> {

    private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);
    private boolean filling;

    WeekEntry(Kit kit, String name, String label) {
        super(kit, name, label);
        for (DayOfWeek day : DayOfWeek.values()) {
            var button = new ToggleButton(name(day, TextStyle.SHORT));
            button.selectedProperty().subscribe((_, _) -> {
                if (!filling) {
                    changed();
                }
            });
            buttons.put(day, button);
        }
        var row = new FlowPane(8, 8);
        row.getChildren().setAll(buttons.values());
        hold(row);
        buttons.forEach((day, button) -> button.setAccessibleText(name(day, TextStyle.FULL)));
        wide();
        value(Set.of());
    }

    @Override
    public Set<DayOfWeek> value() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        buttons.forEach((day, button) -> {
            if (button.isSelected()) {
                days.add(day);
            }
        });
        return days;
    }

    @Override
    protected void fill(@Nullable Set<DayOfWeek> days) {
        filling = true;
        buttons.forEach((day, button) -> button.setSelected(days != null && days.contains(day)));
        filling = false;
    }

    @Override
    protected String text(Set<DayOfWeek> value) {
        return value.stream().sorted().map(day -> name(day, TextStyle.SHORT)).collect(Collectors.joining(", "));
    }

    @Override
    protected Control control() {
        return buttons.getOrDefault(DayOfWeek.MONDAY, new ToggleButton());
    }

    private String name(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, kit().formats().locale());
    }
}
