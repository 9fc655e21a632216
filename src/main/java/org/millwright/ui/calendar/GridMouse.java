package org.millwright.ui.calendar;

import javafx.scene.SnapshotParameters;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.CalendarEntry;

/// The mouse in the calendar: a click chooses, two open, and an entry is dragged to another day.
final class GridMouse {

    private final CalendarGrid grid;
    private final DayCell cell;

    private GridMouse(CalendarGrid grid, DayCell cell) {
        this.grid = grid;
        this.cell = cell;
    }

    static void listen(CalendarGrid grid, DayCell cell) {
        var mouse = new GridMouse(grid, cell);
        cell.setOnMousePressed(event -> mouse.choose(-1, event));
        for (int i = 0; i < cell.chips().size(); i++) {
            int place = i;
            EntryChip chip = cell.chips().get(i);
            chip.setOnMousePressed(event -> mouse.choose(place, event));
            chip.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    grid.actions().open(chip.entry());
                }
            });
            chip.setOnDragDetected(event -> drag(chip, event));
        }
        cell.setOnDragOver(mouse::over);
        cell.setOnDragExited(_ -> cell.target(false));
        cell.setOnDragDropped(mouse::dropped);
    }

    private void choose(int place, MouseEvent event) {
        event.consume();
        grid.requestFocus();
        grid.choose(cell.day().on(), place);
    }

    private static void drag(EntryChip chip, MouseEvent event) {
        event.consume();
        Dragboard board = chip.startDragAndDrop(TransferMode.MOVE);
        var content = new ClipboardContent();
        content.putString(EntryText.number(chip.entry()));
        board.setContent(content);
        board.setDragView(chip.snapshot(new SnapshotParameters(), null));
    }

    private void over(DragEvent event) {
        if (dragged(event) != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            cell.target(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        CalendarEntry entry = dragged(event);
        event.setDropCompleted(entry != null);
        event.consume();
        if (entry != null && !entry.on().equals(cell.day().on())) {
            grid.actions().move(entry, cell.day().on());
        }
    }

    private static @Nullable CalendarEntry dragged(DragEvent event) {
        return event.getGestureSource() instanceof EntryChip chip ? chip.entry() : null;
    }
}
