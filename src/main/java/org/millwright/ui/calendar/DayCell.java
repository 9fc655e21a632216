package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.ui.kit.Kit;

/// One day: its number, what stands on it as far as there is room, and how much more there is.
final class DayCell extends Region {

    private static final double HEAD = 22;
    private static final double EDGE = 4;
    private static final double GAP = 2;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Kit kit;
    private final Day day;
    private final boolean tall;
    private final List<EntryChip> chips = new ArrayList<>();
    private final Label number;
    private final Label note;
    private final Hyperlink more = new Hyperlink();

    DayCell(Kit kit, Day day, DayLook look, Map<LocalDate, String> names, Consumer<LocalDate> showAll) {
        this.kit = kit;
        this.day = day;
        this.tall = look.tall();
        boolean today = day.on().equals(look.today());
        number = new Label(
                names.getOrDefault(day.on(), kit.formats().integer(day.on().getDayOfMonth())));
        number.getStyleClass().add("day-number");
        note = new Label(today ? kit.text("calendar.today") : look.note());
        note.getStyleClass().add("caption");
        more.getStyleClass().add("more");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> {
            more.setVisited(false);
            showAll.accept(day.on());
        });
        for (CalendarEntry entry : day.entries()) {
            chips.add(new EntryChip(kit, entry, look.today(), tall));
        }
        getStyleClass().add("day-cell");
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(OUTSIDE, look.outside());
        pseudoClassStateChanged(REST, look.rest());
        getChildren().addAll(number, note);
        getChildren().addAll(chips);
        getChildren().add(more);
        setMinSize(0, 0);
        setAccessibleText(kit.text("calendar.day", kit.formats().dayInFull(day.on()), day.total()));
    }

    Day day() {
        return day;
    }

    List<EntryChip> chips() {
        return chips;
    }

    /// How many entries there is room for.
    int inSight() {
        return fits(getHeight());
    }

    /// @param entry which of the entries; none for -1
    void select(boolean now, int entry) {
        pseudoClassStateChanged(SELECTED, now);
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).selected(now && i == entry);
        }
    }

    /// Whether what is dragged would be put here.
    void target(boolean now) {
        pseudoClassStateChanged(TARGET, now);
    }

    Hyperlink more() {
        return more;
    }

    private double chipHeight() {
        return tall ? EntryChip.TWO_LINES : EntryChip.LINE;
    }

    private int fits(double height) {
        double room = height - HEAD - EDGE;
        int all = (int) Math.floor((room + GAP) / (chipHeight() + GAP));
        if (day.total() <= Math.min(all, chips.size())) {
            return day.total();
        }
        double left = room - EntryChip.LINE;
        return Math.clamp((int) Math.floor(left / (chipHeight() + GAP)), 0, chips.size());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int shown = fits(getHeight());
        double numberWide = number.prefWidth(-1);
        number.resizeRelocate(EDGE, 1, numberWide, HEAD - 2);
        double noteWide = Math.clamp(width - numberWide - 4 * EDGE, 0, note.prefWidth(-1));
        note.resizeRelocate(width - noteWide - EDGE, 1, noteWide, HEAD - 2);
        double y = HEAD;
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setVisible(i < shown);
            if (i < shown) {
                chips.get(i).resizeRelocate(EDGE, y, width - 2 * EDGE, chipHeight());
                y += chipHeight() + GAP;
            }
        }
        int left = day.total() - shown;
        more.setVisible(left > 0);
        more.setText(kit.text("calendar.more", left));
        more.resizeRelocate(EDGE, y, width - 2 * EDGE, EntryChip.LINE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + 3 * (chipHeight() + GAP);
    }
}
