package org.millwright.ui.calendar;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard in the calendar: arrows choose, Shift with an arrow puts the chosen work to another day.
final class GridKeys {

    private static final int WEEK = 7;

    private final CalendarGrid grid;

    private GridKeys(CalendarGrid grid) {
        this.grid = grid;
    }

    static void listen(CalendarGrid grid) {
        var keys = new GridKeys(grid);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown() ? moved(event.getCode()) : chosen(event.getCode())) {
            event.consume();
        }
    }

    private boolean moved(KeyCode key) {
        int days = switch (key) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -WEEK;
            case DOWN -> WEEK;
            default -> 0;
        };
        if (days == 0) {
            return false;
        }
        grid.entry().ifPresent(entry -> grid.actions().move(entry, entry.on().plusDays(days)));
        return true;
    }

    private boolean chosen(KeyCode key) {
        LocalDate day = grid.chosen();
        int place = grid.place();
        switch (key) {
            case LEFT -> grid.choose(day.minusDays(1), -1);
            case RIGHT -> grid.choose(day.plusDays(1), -1);
            case DOWN -> {
                if (place + 1 < grid.inSight(day)) {
                    grid.choose(day, place + 1);
                } else {
                    grid.choose(day.plusDays(WEEK), -1);
                }
            }
            case UP -> {
                if (place >= 0) {
                    grid.choose(day, place - 1);
                } else {
                    LocalDate above = day.minusDays(WEEK);
                    grid.choose(above, grid.inSight(above) - 1);
                }
            }
            case ENTER ->
                grid.entry()
                        .ifPresentOrElse(
                                entry -> grid.actions().open(entry),
                                () -> grid.actions().showAll(day));
            case SPACE -> grid.actions().showAll(day);
            default -> {
                return false;
            }
        }
        return true;
    }
}
