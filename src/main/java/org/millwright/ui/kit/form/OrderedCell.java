package org.millwright.ui.kit.form;

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

/// A line of a list whose order matters: its place, what it belongs to, its name, whether something is wrong, and what
/// it asks for. It is dragged to another place.
public abstract class OrderedCell<E> extends ListCell<E> {

    private static final double PLACE_WIDTH = 22;
    private static final double PALE = 0.6;

    private final Kit kit;
    private final Label place = new Label();
    private final Label belongs = new Label();
    private final Label name = new Label();
    private final Label asks = new Label();
    private final FontIcon wrong = new FontIcon(Feather.ALERT_CIRCLE);
    private final HBox line = new HBox(place, belongs, name, wrong, asks);

    /// @param entry hears from which place to which an element is dragged
    @SuppressWarnings("this-escape") // hears of the mouse once it is shown
    protected OrderedCell(Kit kit, OrderedEntry<E, ?> entry) {
        this.kit = kit;
        setOnMouseDragged(drag -> dragged(drag, entry));
        place.getStyleClass().addAll("muted", "number");
        place.setMinWidth(PLACE_WIDTH);
        belongs.getStyleClass().add("strong");
        belongs.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        asks.getStyleClass().add("caption");
        asks.setMinWidth(USE_PREF_SIZE);
        Meaning.DANGER.mark(wrong);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ordered-line");
        setPrefWidth(0);
    }

    /// The cell that was pressed hears of the drag all the way; it stands at a place, its element goes along with the
    /// mouse.
    private void dragged(MouseEvent drag, OrderedEntry<E, ?> entry) {
        if (getItem() == null || getListView() == null || !drag.isPrimaryButtonDown()) {
            return;
        }
        int from = getListView().getSelectionModel().getSelectedIndex();
        int to = getIndex() + (int) Math.floor(drag.getY() / getHeight());
        int last = getListView().getItems().size() - 1;
        if (from >= 0 && getHeight() > 0 && Math.clamp(to, 0, last) != from) {
            entry.move(from, Math.clamp(to, 0, last));
        }
    }

    /// To call {@link #say} with what there is to be seen of it.
    protected abstract void show(E element);

    /// @param of what it belongs to; may be empty
    /// @param pale whether it does not count at present
    protected final void say(String of, String called, boolean isWrong, String asked, boolean pale) {
        belongs.setText(of);
        belongs.setManaged(!of.isEmpty());
        name.setText(called);
        wrong.setVisible(isWrong);
        asks.setText(asked);
        line.setOpacity(pale ? PALE : 1);
    }

    @Override
    protected final void updateItem(@Nullable E element, boolean empty) {
        super.updateItem(element, empty);
        if (empty || element == null) {
            setGraphic(null);
            return;
        }
        place.setText(kit.formats().integer(getIndex() + 1L));
        show(element);
        setGraphic(line);
    }
}
