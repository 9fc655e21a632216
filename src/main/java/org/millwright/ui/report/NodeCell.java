package org.millwright.ui.report;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that shows a node made from its row.
final class NodeCell<R> extends TableCell<R, R> {

    private final Function<R, @Nullable Node> content;

    NodeCell(Function<R, @Nullable Node> content) {
        this.content = content;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content.apply(row));
    }
}
