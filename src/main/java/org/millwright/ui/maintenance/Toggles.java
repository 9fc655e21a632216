package org.millwright.ui.maintenance;

import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.control.ToggleButton;

/// A few things of which any may be chosen, such as weekdays: a small button each, spoken in full.
final class Toggles<E> {

    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();

    Toggles(List<E> all, BiFunction<E, TextStyle, String> name, Runnable changed) {
        for (E one : all) {
            var button = new ToggleButton(name.apply(one, TextStyle.SHORT));
            button.setAccessibleText(name.apply(one, TextStyle.FULL));
            button.selectedProperty().subscribe((_, _) -> changed.run());
            buttons.put(one, button);
        }
    }

    List<ToggleButton> buttons() {
        return List.copyOf(buttons.values());
    }

    Set<E> chosen() {
        Set<E> chosen = new LinkedHashSet<>();
        buttons.forEach((one, button) -> {
            if (button.isSelected()) {
                chosen.add(one);
            }
        });
        return chosen;
    }

    void choose(Set<E> wanted) {
        buttons.forEach((one, button) -> button.setSelected(wanted.contains(one)));
    }
}
