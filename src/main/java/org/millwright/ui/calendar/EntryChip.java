package org.millwright.ui.calendar;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.theme.Icons;

/// Work as it stands on a day: what, on which machine; where there is room also who and how long.
final class EntryChip extends VBox {

    static final double LINE = 20;
    static final double TWO_LINES = 36;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CalendarEntry entry;

    /// @param tall whether there is room for a second line
    EntryChip(Kit kit, CalendarEntry entry, LocalDate today, boolean tall) {
        this.entry = entry;
        var line = new Label(EntryText.line(entry), Icons.of(EntryText.icon(entry, today)));
        line.setTextOverrun(OverrunStyle.ELLIPSIS);
        EntryText.meaning(entry, today).mark(line);
        getChildren().add(line);
        if (tall) {
            String asked = EntryText.needs(kit, entry);
            String number = EntryText.number(entry);
            var needs = new Label(asked.isEmpty() ? number : number + " · " + asked);
            needs.getStyleClass().add("caption");
            getChildren().add(needs);
        }
        getStyleClass().add("calendar-entry");
        if (entry instanceof PlanEntry) {
            getStyleClass().add("planned");
        }
        String full = EntryText.full(kit, entry, today);
        setAccessibleText(full);
        Tooltip.install(this, new Tooltip(full));
    }

    CalendarEntry entry() {
        return entry;
    }

    void selected(boolean now) {
        pseudoClassStateChanged(SELECTED, now);
    }
}
