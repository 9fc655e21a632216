package org.millwright.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.theme.Icons;

/// What is chosen, in full, and what can be done with it; where nothing is, how work is put to another day.
final class EntryBar extends HBox {

    private final Kit kit;
    private final EntryActions actions;
    private final Runnable askDay;

    EntryBar(Kit kit, EntryActions actions, Runnable askDay) {
        this.kit = kit;
        this.actions = actions;
        this.askDay = askDay;
        getStyleClass().add("entry-bar");
        setAlignment(Pos.CENTER_LEFT);
        show(null);
    }

    void show(@Nullable CalendarEntry entry) {
        getChildren().clear();
        if (entry == null) {
            var hint = new Label(kit.text("calendar.hint"));
            hint.getStyleClass().add("muted");
            getChildren().add(hint);
            return;
        }
        var number = new Label(EntryText.number(entry), Icons.of(EntryText.icon(entry, kit.today())));
        number.getStyleClass().add("strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        EntryText.meaning(entry, kit.today()).mark(number);
        var what = new Label(EntryText.line(entry));
        what.setMinWidth(0);
        String needs = EntryText.needs(kit, entry);
        var state = new Label(needs.isEmpty() ? state(entry) : state(entry) + " · " + needs);
        state.getStyleClass().add("muted");
        state.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(number, what, state, gap);
        if (entry instanceof PlanEntry plan) {
            getChildren()
                    .add(fixed(new ExplainPopover(
                            kit, number.getText(), () -> plan.proposal().why())));
        }
        getChildren().add(button("calendar.open", () -> actions.open(entry)));
        if (!(entry instanceof RunEntry) && EntryText.isOpen(entry)) {
            getChildren().add(button("calendar.move", askDay));
        }
    }

    private String state(CalendarEntry entry) {
        return kit.text(
                "calendar.state",
                EntryText.state(kit, entry, kit.today()),
                kit.formats().dayOfWeekAndDate(entry.on()));
    }

    private Node button(String key, Runnable action) {
        var button = new Button(kit.text(key));
        button.setOnAction(_ -> action.run());
        return fixed(button);
    }

    private static Region fixed(Region node) {
        node.setMinWidth(USE_PREF_SIZE);
        return node;
    }
}
