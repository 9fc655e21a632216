package org.millwright.ui.inspection;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;

/// A check point as a line of the round that is edited: its place, its machine, its name, what it asks for.
final class PointCell extends ListCell<PointDraft> {

    /// A point is put from one place to another.
    @FunctionalInterface
    interface Moved {
        void move(int from, int to);
    }

    private final Kit kit;
    private final Label place = new Label();
    private final Label tag = new Label();
    private final Label name = new Label();
    private final Label asks = new Label();
    private final FontIcon wrong = new FontIcon(Feather.ALERT_CIRCLE);
    private final HBox line = new HBox(place, tag, name, wrong, asks);

    /// @param moved hears from which place to which a point is dragged
    PointCell(Kit kit, Moved moved) {
        this.kit = kit;
        setOnMouseDragged(drag -> dragged(drag, moved));
        place.getStyleClass().addAll("muted", "number");
        place.setMinWidth(22);
        tag.getStyleClass().add("strong");
        tag.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        asks.getStyleClass().add("caption");
        asks.setMinWidth(USE_PREF_SIZE);
        Meaning.DANGER.mark(wrong);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("point-line");
        setPrefWidth(0);
    }

    /// The cell that was pressed hears of the drag all the way; it stands at a place, its point goes along with the
    /// mouse.
    private void dragged(MouseEvent drag, Moved moved) {
        if (getItem() == null || getListView() == null || !drag.isPrimaryButtonDown()) {
            return;
        }
        int from = getListView().getSelectionModel().getSelectedIndex();
        int to = getIndex() + (int) Math.floor(drag.getY() / getHeight());
        int last = getListView().getItems().size() - 1;
        if (from >= 0 && getHeight() > 0 && Math.clamp(to, 0, last) != from) {
            moved.move(from, Math.clamp(to, 0, last));
        }
    }

    @Override
    protected void updateItem(@Nullable PointDraft draft, boolean empty) {
        super.updateItem(draft, empty);
        if (empty || draft == null) {
            setGraphic(null);
            return;
        }
        var fields = draft.fields();
        place.setText(kit.formats().integer(getIndex() + 1L));
        tag.setText(draft.machine() == null ? "" : draft.machine().tag());
        name.setText(fields.name());
        wrong.setVisible(draft.isWrong());
        asks.setText(PointText.asks(kit, draft));
        line.setOpacity(fields.active() ? 1 : 0.6);
        setGraphic(line);
    }
}
