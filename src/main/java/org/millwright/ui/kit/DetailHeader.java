package org.millwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Over a record's details: its number and name, where it belongs, its state, and what can be done with it; the buttons
/// stand in a line of their own where it is too narrow.
public final class DetailHeader extends VBox {

    private final Kit kit;
    private final Label tag = new Label();
    private final Label name = new Label();
    private final Label place = new Label();
    private final HBox chips = new HBox(8);
    private final HBox actions = new HBox(8);
    private final HBox title = new HBox(8, tag, name, chips);
    private final HBox top = new HBox(16);

    public DetailHeader(Kit kit) {
        this.kit = kit;
        tag.getStyleClass().addAll("section-title", "muted");
        name.getStyleClass().addAll("section-title", "strong");
        place.getStyleClass().add("caption");
        tag.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        actions.getStyleClass().add("actions");
        actions.setMinWidth(USE_PREF_SIZE);
        top.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("detail-header");
        arrange(false);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        arrange(title.prefWidth(-1) + top.getSpacing() + actions.prefWidth(-1) > room);
        super.layoutChildren();
    }

    private void arrange(boolean narrow) {
        if (!getChildren().isEmpty() && narrow == getChildren().contains(actions)) {
            return;
        }
        top.getChildren().clear();
        if (narrow) {
            actions.setAlignment(Pos.CENTER_LEFT);
            top.getChildren().setAll(title);
            getChildren().setAll(top, place, actions);
        } else {
            actions.setAlignment(Pos.CENTER_RIGHT);
            top.getChildren().setAll(title, actions);
            getChildren().setAll(top, place);
        }
    }

    /// @param where the path to it, such as "Feed pump 1 > Boiler house"; empty for none
    public void show(String tagText, String nameText, String where, @Nullable Status... states) {
        tag.setText(tagText);
        tag.setManaged(!tagText.isEmpty());
        name.setText(nameText);
        place.setText(where);
        place.setManaged(!where.isEmpty());
        chips.getChildren().clear();
        for (Status state : states) {
            if (state != null) {
                chips.getChildren().add(new StatusChip(kit, state));
            }
        }
    }

    /// The primary one first.
    public DetailHeader actions(Node... buttons) {
        actions.getChildren().setAll(buttons);
        return this;
    }
}
