package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.ui.kit.Kit;

/// Days in rows of seven. One of them, or one entry on it, is chosen; the arrow keys go from day to day and from entry
/// to entry, and entries are dragged to other days.
final class CalendarGrid extends Region {

    private static final int DAYS = 7;
    private static final double HEADS = 24;

    private final Kit kit;
    private final EntryActions actions;
    private final List<Label> heads = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    private LocalDate chosen;
    private int entry = -1;

    CalendarGrid(Kit kit, EntryActions actions) {
        this.kit = kit;
        this.actions = actions;
        this.chosen = kit.today();
        getStyleClass().add("calendar-grid");
        setFocusTraversable(true);
        setMinSize(0, 0);
        GridKeys.listen(this);
    }

    /// @param looks what is known of each day
    void show(List<Day> days, Map<LocalDate, DayLook> looks, LocalDate day) {
        @Nullable CalendarEntry before = entry().orElse(null);
        cells.clear();
        heads.clear();
        Map<LocalDate, String> names = names(days);
        for (Day one : days) {
            var cell = new DayCell(
                    kit,
                    one,
                    looks.getOrDefault(one.on(), new DayLook(kit.today(), false, false, "", false)),
                    names,
                    actions::showAll);
            GridMouse.listen(this, cell);
            cells.add(cell);
        }
        for (Day one : days.subList(0, Math.min(DAYS, days.size()))) {
            var head = new Label(one.on()
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.SHORT_STANDALONE, kit.formats().locale()));
            head.getStyleClass().addAll("caption", "week-day");
            heads.add(head);
        }
        getChildren().setAll(heads);
        getChildren().addAll(cells);
        int kept = before == null ? -1 : position(day, before);
        choose(day, kept);
        requestLayout();
    }

    /// The first of a month names it.
    private Map<LocalDate, String> names(List<Day> days) {
        Map<LocalDate, String> names = new HashMap<>();
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("d MMM", kit.formats().locale());
        for (Day one : days) {
            if (one.on().getDayOfMonth() == 1 || one.on().equals(days.getFirst().on())) {
                names.put(one.on(), format.format(one.on()));
            }
        }
        return names;
    }

    private int position(LocalDate day, CalendarEntry wanted) {
        List<CalendarEntry> entries = entries(day);
        for (int i = 0; i < entries.size(); i++) {
            if (EntryText.number(entries.get(i)).equals(EntryText.number(wanted))
                    && entries.get(i).tag().equals(wanted.tag())) {
                return i;
            }
        }
        return -1;
    }

    List<DayCell> cells() {
        return cells;
    }

    EntryActions actions() {
        return actions;
    }

    LocalDate chosen() {
        return chosen;
    }

    /// Which of the chosen day's entries is chosen; -1 for none.
    int place() {
        return entry;
    }

    Optional<CalendarEntry> entry() {
        List<CalendarEntry> entries = entries(chosen);
        return entry >= 0 && entry < entries.size() ? Optional.of(entries.get(entry)) : Optional.empty();
    }

    List<CalendarEntry> entries(LocalDate day) {
        return cell(day).map(cell -> cell.day().entries()).orElse(List.of());
    }

    /// How many entries of a day are in sight.
    int inSight(LocalDate day) {
        return cell(day).map(DayCell::inSight).orElse(0);
    }

    private Optional<DayCell> cell(LocalDate day) {
        return cells.stream().filter(cell -> cell.day().on().equals(day)).findFirst();
    }

    void choose(LocalDate day, int place) {
        chosen = day;
        entry = place;
        cells.forEach(cell -> cell.select(cell.day().on().equals(day), place));
        setAccessibleText(entry().map(one -> EntryText.full(kit, one, kit.today()))
                .or(() -> cell(day).map(DayCell::getAccessibleText))
                .orElse(kit.formats().dayInFull(day)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        actions.chosen(day, entry().orElse(null));
    }

    @Override
    protected void layoutChildren() {
        if (cells.isEmpty()) {
            return;
        }
        int rows = (cells.size() + DAYS - 1) / DAYS;
        double wide = getWidth() / DAYS;
        double high = (getHeight() - HEADS) / rows;
        for (int i = 0; i < heads.size(); i++) {
            double left = snapPositionX(i * wide);
            heads.get(i).resizeRelocate(left, 0, snapPositionX((i + 1) * wide) - left, HEADS);
        }
        for (int i = 0; i < cells.size(); i++) {
            double left = snapPositionX(i % DAYS * wide);
            double top = HEADS + snapPositionY(Math.floorDiv(i, DAYS) * high);
            cells.get(i)
                    .resizeRelocate(
                            left,
                            top,
                            snapPositionX((i % DAYS + 1) * wide) - left,
                            HEADS + snapPositionY((Math.floorDiv(i, DAYS) + 1) * high) - top);
        }
    }
}
