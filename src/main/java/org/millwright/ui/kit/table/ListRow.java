package org.millwright.ui.kit.table;

import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row of a list: opens on a double click, and looks selected inside a long range.
final class ListRow<R> extends TableRow<RowSlot<R>> {

    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");

    private final RowSelection<R> selection;

    ListRow(RowSelection<R> selection, LongConsumer open) {
        this.selection = selection;
        selection.rangeProperty().subscribe(this::mark);
        indexProperty().subscribe(index -> mark(selection.rangeProperty().get()));
        itemProperty().subscribe(item -> mark(selection.rangeProperty().get()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::extend);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem().id());
            }
        });
    }

    private void extend(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY || isEmpty()) {
            return;
        }
        if ((press.isShiftDown() && selection.extendTo(getIndex()))
                || (press.isShortcutDown() && selection.toggle(getIndex()))) {
            press.consume();
        }
    }

    /// While a row changes hands, JavaFX says that it is not empty before it says what it holds.
    private void mark(RowSelection.@Nullable Range range) {
        RowSlot<R> item = getItem();
        pseudoClassStateChanged(IN_RANGE, range != null && item != null && range.contains(getIndex(), item.id()));
    }
}
